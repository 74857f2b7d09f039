import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { forcedFlowTable } from '@channelwise/charts';
import { askForcedFlows } from '@channelwise/dashboard/api-client';
import { DataTable, typeset } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** On which ways through the channels customers were forced: a request of its own, because it follows issues contact by contact. */
@Component({
  selector: 'cw-forced-flows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ProblemNote],
  template: `
    <h2 id="forced-flows">Where were they forced to change?</h2>
    @if (answer.problem(); as problem) {
      <cw-problem-note [problem]="problem" (retry)="answer.retry()" />
    } @else {
      <p class="note">{{ shown()?.summary ?? 'Counting…' }}</p>
      @if (shown()?.table; as table) {
        <cw-data-table class="tall" [table]="table" />
      }
    }
  `,
  styleUrl: './beside.css',
})
export class ForcedFlows {
  private readonly filters = inject(FiltersStore);

  protected readonly answer = askForcedFlows(() => this.filters.query());
  protected readonly shown = computed(() => {
    const answer = this.answer.value();
    return answer === null ? null : { summary: typeset(answer.summary), table: answer.flows.length > 0 ? forcedFlowTable(answer) : null };
  });
}
