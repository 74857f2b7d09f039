import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { returnsChart, returnsHeight, returnsTable } from '@channelwise/charts';
import { askReturnRates } from '@channelwise/dashboard/api-client';
import { ChartFrame, ThemeStore } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** Coming back to a channel after a fast, a slow and a missing reply. */
@Component({
  selector: 'cw-returns',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, ProblemNote],
  template: `
    @if (answer.problem(); as problem) {
      <cw-problem-note [problem]="problem" (retry)="answer.retry()" />
    } @else {
      <cw-chart-frame
        heading="Do they come back after a fast reply?"
        [summary]="shown()?.summary ?? 'Counting…'"
        [options]="shown()?.options ?? null"
        [table]="shown()?.table ?? null"
        [head]="answer.value()?.head ?? null"
        [definitions]="['return-rate', 'first-choice']"
        fileName="return-rates"
        [height]="shown()?.height ?? '330px'"
        [loading]="answer.loading()"
      />
    }
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class Returns {
  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askReturnRates(() => this.filters.query());
  protected readonly shown = computed(() => {
    const answer = this.answer.value();
    return answer === null ? null : { summary: `Their next first choice, over at least the year up to the end of the period. ${answer.summary}`, options: answer.rows.length > 0 ? returnsChart(answer, this.theme.chart()) : null, table: returnsTable(answer), height: `${returnsHeight(answer)}px` };
  });
}
