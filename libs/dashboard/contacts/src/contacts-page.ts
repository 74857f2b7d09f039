import { ChangeDetectionStrategy, Component, ElementRef, afterRenderEffect, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { ContactRow, ContactsAnswer, Problem } from '@channelwise/contracts';
import { askContacts, ContactsClient, problemOf } from '@channelwise/dashboard/api-client';
import { csvOfTable, download } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote, QuestionPage } from '@channelwise/dashboard/filters';
import { ContactsTable } from './contacts-table';
import { contactsTableModel } from './contacts-table-model';
import { SUBSET_GROUPS, SUBSET_WORDS, subsetIn } from './subset-words';

/** Pages behind the first one. */
interface FurtherPages {
  rows: readonly ContactRow[];
  cursor: string | null;
}

/** The contacts behind a number: which of them, in which order, page by page. All of that stands in the address. */
@Component({
  selector: 'cw-contacts-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ContactsTable, ProblemNote, QuestionPage, RouterLink],
  templateUrl: './contacts-page.html',
  styleUrl: './contacts-page.css',
})
export class ContactsPage {
  private readonly filters = inject(FiltersStore);
  private readonly client = inject(ContactsClient);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });

  private readonly query = computed(() => {
    const query: Record<string, string> = { ...this.filters.query() };
    for (const name of ['only', 'sort']) {
      const value: unknown = this.params()[name];
      if (typeof value === 'string' && value !== '') query[name] = value;
    }
    return query;
  });

  protected readonly answer = askContacts(this.query);
  /** The chip that is pressed: the one asked for, before its answer has come. */
  protected readonly only = computed(() => subsetIn(this.query()['only']));
  protected readonly note = computed(() => SUBSET_WORDS[this.only()].note);
  protected readonly groups = computed(() => {
    const counts = this.answer.value()?.counts;
    return SUBSET_GROUPS.map(({ label, subsets }) => ({
      label,
      chips: subsets.map((subset) => ({ subset, label: SUBSET_WORDS[subset].label, note: SUBSET_WORDS[subset].note, count: counts?.[subset] ?? null })),
    }));
  });

  private readonly further = linkedSignal<ContactsAnswer | null, FurtherPages>({
    source: this.answer.value,
    computation: (first) => ({ rows: [], cursor: first?.nextCursor ?? null }),
  });
  protected readonly rows = computed<readonly ContactRow[]>(() => [...(this.answer.value()?.rows ?? []), ...this.further().rows]);
  protected readonly hasMore = computed(() => this.further().cursor !== null);
  protected readonly loadingMore = signal(false);
  protected readonly moreProblem = linkedSignal<ContactsAnswer | null, Problem | null>({ source: this.answer.value, computation: () => null });
  protected readonly progress = computed(() => {
    const total = this.answer.value()?.total ?? 0;
    const shown = this.rows().length;
    return shown < total ? `${shown.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} shown` : `${total.toLocaleString('en-GB')} shown`;
  });
  protected readonly caption = computed(() => `Contacts: ${SUBSET_WORDS[this.only()].label.toLowerCase()}`);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // On a narrow screen each row of chips runs out of the screen: the chosen one must not be beyond its edge.
    afterRenderEffect(() => {
      this.only();
      this.groups();
      const chip = host.querySelector<HTMLElement>('.chip.on');
      const row = chip?.closest('ul');
      if (chip && row) row.scrollLeft = chip.offsetLeft - row.offsetLeft - 16;
    });
  }

  protected async loadMore(): Promise<void> {
    const { cursor } = this.further();
    const first = this.answer.value();
    if (cursor === null || this.loadingMore()) return;
    this.loadingMore.set(true);
    this.moreProblem.set(null);
    try {
      const page = await this.client.page(this.query(), cursor);
      // Meanwhile another list may have been asked for; its pages are not these.
      if (this.answer.value() === first) this.further.update(({ rows }) => ({ rows: [...rows, ...page.rows], cursor: page.nextCursor }));
    } catch (error) {
      if (this.answer.value() === first) this.moreProblem.set(problemOf(error));
    } finally {
      this.loadingMore.set(false);
    }
  }

  protected saveTable(): void {
    // The byte order mark makes Excel read the file as UTF-8.
    download(`contacts-${this.only()}.csv`, new Blob(['\uFEFF', csvOfTable(contactsTableModel(this.rows()))], { type: 'text/csv;charset=utf-8' }));
  }
}
