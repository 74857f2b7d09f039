import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { resolutionByMonthChart, resolutionByMonthSummary, resolutionTable, trendPeriod } from '@channelwise/charts';
import type { AnswerHead } from '@channelwise/contracts';
import { askFirstTimeResolution } from '@channelwise/dashboard/api-client';
import { ChartFrame, ThemeStore } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** Solved the first time by month over a year and more; months that cannot be judged in full yet are hatched. */
@Component({
  selector: 'cw-resolution-by-month',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, ProblemNote],
  template: `
    @if (answer.problem(); as problem) {
      <cw-problem-note [problem]="problem" (retry)="answer.retry()" />
    } @else {
      <cw-chart-frame
        heading="Is it getting better?"
        [summary]="summary()"
        [options]="options()"
        [table]="table()"
        [head]="answer.value()?.head ?? null"
        [definitions]="['first-time-resolution', 'provisional', 'trend']"
        fileName="solved-first-time-by-month"
        height="360px"
        [loading]="answer.loading()"
      />
    }
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class ResolutionByMonth {
  readonly head = input.required<AnswerHead>();

  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askFirstTimeResolution(() => ({ ...this.filters.query(), ...trendPeriod(this.head().period), split: 'month' }));
  protected readonly options = computed(() => {
    const answer = this.answer.value();
    return answer === null || answer.rows.length === 0 ? null : resolutionByMonthChart(answer, this.theme.chart());
  });
  protected readonly summary = computed(() => {
    const answer = this.answer.value();
    if (answer === null) return 'Counting…';
    const open = answer.rows.some((row) => row.provisional > 0) ? ' Hatched months hold issues that are too young to judge; those are not counted yet.' : '';
    return `Solved the first time by month, at least 13 of them up to the end of the period. ${resolutionByMonthSummary(answer)}${open}`;
  });
  protected readonly table = computed(() => {
    const answer = this.answer.value();
    return answer === null ? null : resolutionTable(answer);
  });
}
