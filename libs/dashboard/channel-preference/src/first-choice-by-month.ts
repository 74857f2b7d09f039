import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { firstChoiceTable, preferenceByMonthChart, preferenceByMonthSummary, trendPeriod } from '@channelwise/charts';
import type { AnswerHead } from '@channelwise/contracts';
import { askChannelPreference } from '@channelwise/dashboard/api-client';
import { ChartFrame, ThemeStore } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** First choices by month over a year and more, whatever the period of the page: a single month is no trend. */
@Component({
  selector: 'cw-first-choice-by-month',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, ProblemNote],
  template: `
    @if (answer.problem(); as problem) {
      <cw-problem-note [problem]="problem" (retry)="answer.retry()" />
    } @else {
      <cw-chart-frame
        heading="Is the choice shifting?"
        [summary]="summary()"
        [options]="options()"
        [table]="table()"
        [head]="answer.value()?.head ?? null"
        [definitions]="['first-choice', 'trend']"
        fileName="first-choice-by-month"
        height="360px"
        [loading]="answer.loading()"
      />
    }
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class FirstChoiceByMonth {
  readonly head = input.required<AnswerHead>();

  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askChannelPreference(() => ({ ...this.filters.query(), ...trendPeriod(this.head().period), split: 'month' }));
  protected readonly options = computed(() => {
    const answer = this.answer.value();
    return answer === null || answer.rows.length === 0 ? null : preferenceByMonthChart(answer, this.theme.chart());
  });
  protected readonly summary = computed(() => {
    const answer = this.answer.value();
    return answer === null ? 'Counting…' : `Share of first choices by month, at least 13 of them up to the end of the period. ${preferenceByMonthSummary(answer)}`;
  });
  protected readonly table = computed(() => {
    const answer = this.answer.value();
    return answer === null ? null : firstChoiceTable(answer);
  });
}
