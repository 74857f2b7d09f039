import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { personalPreferenceTable } from '@channelwise/charts';
import { askPersonalPreference, findCustomers } from '@channelwise/dashboard/api-client';
import { DataTable, typeset } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** One customer's own preference, found by an exact handle. What was typed stays out of the address, because addresses get shared. */
@Component({
  selector: 'cw-one-customer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ProblemNote],
  templateUrl: './one-customer.html',
  styleUrls: ['./beside.css', './one-customer.css'],
})
export class OneCustomer {
  private readonly filters = inject(FiltersStore);
  private readonly handle = signal('');
  private readonly chosen = signal<string | null>(null);

  protected readonly found = findCustomers(() => (this.handle() === '' ? null : { query: this.handle() }));
  protected readonly matches = computed(() => (this.handle() === '' || this.found.loading() ? null : (this.found.value()?.matches ?? null)));
  protected readonly customerId = computed(() => this.chosen() ?? (this.matches()?.length === 1 ? (this.matches()?.[0]?.customerId ?? null) : null));
  protected readonly preference = askPersonalPreference(
    () => this.customerId() ?? '',
    (): Readonly<Record<string, string>> | null => {
      const scheme = this.filters.query()['scheme'];
      if (this.customerId() === null) return null;
      return scheme === undefined ? {} : { scheme };
    },
  );
  protected readonly shown = computed(() => {
    const answer = this.preference.value();
    if (answer === null || answer.customerId !== this.customerId()) return null;
    return { summary: typeset(answer.summary), table: answer.preferred === null ? null : personalPreferenceTable(answer) };
  });

  protected search(event: Event, typed: string): void {
    event.preventDefault();
    this.chosen.set(null);
    this.handle.set(typed.trim());
  }

  protected choose(customerId: string): void {
    this.chosen.set(customerId);
  }
}
