import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { latencyByPartChart, latencyByPartHeight, latencyFiguresTable, latencyPartsSummary } from '@channelwise/charts';
import { askResponseLatency } from '@channelwise/dashboard/api-client';
import { ChartFrame, ThemeStore } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** The first response cut by segment or by topic: a request of its own. */
@Component({
  selector: 'cw-latency-by-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, ProblemNote],
  template: `
    @if (answer.problem(); as problem) {
      <cw-problem-note [problem]="problem" (retry)="answer.retry()" />
    } @else {
      <cw-chart-frame
        [heading]="heading()"
        [summary]="summary()"
        [options]="options()"
        [table]="table()"
        [head]="answer.value()?.head ?? null"
        [definitions]="['median-first-response', 'p90-first-response', 'never-answered']"
        [fileName]="'first-response-by-' + split()"
        [height]="height()"
        [loading]="answer.loading()"
      />
    }
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class LatencyByPart {
  readonly heading = input.required<string>();
  readonly split = input.required<'segment' | 'topic'>();

  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askResponseLatency(() => ({ ...this.filters.query(), split: this.split() }));
  protected readonly options = computed(() => {
    const answer = this.answer.value();
    return answer === null || answer.rows.length === 0 ? null : latencyByPartChart(answer, this.theme.chart());
  });
  protected readonly height = computed(() => {
    const answer = this.answer.value();
    return answer === null || answer.rows.length === 0 ? '420px' : `${latencyByPartHeight(answer)}px`;
  });
  protected readonly summary = computed(() => {
    const answer = this.answer.value();
    return answer === null ? 'Counting…' : `Median time to first response. ${latencyPartsSummary(answer)}`;
  });
  protected readonly table = computed(() => {
    const answer = this.answer.value();
    return answer === null ? null : latencyFiguresTable(answer);
  });
}
