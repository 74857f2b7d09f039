import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { demandTable } from '@channelwise/charts';
import { askDemand } from '@channelwise/dashboard/api-client';
import { DataTable, typeset } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** Whether a channel's share of first choices went with how slow it had been: over a year of weeks, whatever the period of the page. */
@Component({
  selector: 'cw-demand',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ProblemNote],
  template: `
    <h2 id="demand">Do customers go where we answer?</h2>
    @if (answer.problem(); as problem) {
      <cw-problem-note [problem]="problem" (retry)="answer.retry()" />
    } @else {
      <p class="note">{{ shown()?.summary ?? 'Counting…' }}</p>
      @if (shown()?.table; as table) {
        <cw-data-table class="tall" [table]="table" [showCaption]="true" />
      }
    }
  `,
  styleUrl: './beside.css',
})
export class Demand {
  private readonly filters = inject(FiltersStore);

  protected readonly answer = askDemand(() => this.filters.query());
  protected readonly shown = computed(() => {
    const answer = this.answer.value();
    return answer === null ? null : { summary: typeset(answer.summary), table: answer.rows.length > 0 ? demandTable(answer) : null };
  });
}
