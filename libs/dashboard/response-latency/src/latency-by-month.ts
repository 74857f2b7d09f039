import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { latencyByMonthChart, latencyByMonthSummary, latencyFiguresTable, trendPeriod } from '@channelwise/charts';
import type { AnswerHead } from '@channelwise/contracts';
import { askResponseLatency } from '@channelwise/dashboard/api-client';
import { ChartFrame, ThemeStore } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** The median by month over a year and more, whatever the period of the page: a single month is no trend. */
@Component({
  selector: 'cw-latency-by-month',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, ProblemNote],
  template: `
    @if (answer.problem(); as problem) {
      <cw-problem-note [problem]="problem" (retry)="answer.retry()" />
    } @else {
      <cw-chart-frame
        heading="Is it getting faster?"
        [summary]="summary()"
        [options]="options()"
        [table]="table()"
        [head]="answer.value()?.head ?? null"
        [definitions]="['median-first-response', 'trend']"
        fileName="first-response-by-month"
        height="360px"
        [loading]="answer.loading()"
      />
    }
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class LatencyByMonth {
  readonly head = input.required<AnswerHead>();

  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askResponseLatency(() => ({ ...this.filters.query(), ...trendPeriod(this.head().period), split: 'month' }));
  protected readonly options = computed(() => {
    const answer = this.answer.value();
    return answer === null || answer.rows.length === 0 ? null : latencyByMonthChart(answer, this.theme.chart());
  });
  protected readonly summary = computed(() => {
    const answer = this.answer.value();
    return answer === null ? 'Counting…' : `Median time to first response by month, at least 13 of them up to the end of the period. ${latencyByMonthSummary(answer)}`;
  });
  protected readonly table = computed(() => {
    const answer = this.answer.value();
    return answer === null ? null : latencyFiguresTable(answer);
  });
}
