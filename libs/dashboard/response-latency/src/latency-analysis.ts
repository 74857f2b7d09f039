import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { helpDeskTable, latencyQuantilesTable, livedAgainstHypotheticalTable, restrictedMeanTable } from '@channelwise/charts';
import { askLatencyAnalysis } from '@channelwise/dashboard/api-client';
import { DataTable, typeset } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** Two folded sections from one answer, which is asked for when the first of them is opened. */
@Component({
  selector: 'cw-latency-analysis',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ProblemNote],
  templateUrl: './latency-analysis.html',
  styleUrl: './latency-analysis.css',
})
export class LatencyAnalysis {
  private readonly filters = inject(FiltersStore);
  private readonly opened = signal(false);

  protected readonly answer = askLatencyAnalysis(() => (this.opened() ? this.filters.query() : null));
  protected readonly shown = computed(() => {
    const answer = this.answer.value();
    if (answer === null) return null;
    return {
      summary: typeset(answer.summary),
      helpDeskSummary: typeset(answer.helpDeskSummary),
      lived: livedAgainstHypotheticalTable(answer),
      means: restrictedMeanTable(answer),
      quantiles: latencyQuantilesTable(answer),
      helpDesk: answer.helpDeskDefinitions.map((definition) => ({ ...definition, table: helpDeskTable(answer, definition.figure) })),
    };
  });

  protected toggled(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.opened.set(true);
  }
}
