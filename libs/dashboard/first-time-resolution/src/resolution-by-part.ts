import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { resolutionByPartChart, resolutionByPartHeight, resolutionPartsSummary, resolutionTable } from '@channelwise/charts';
import { askFirstTimeResolution } from '@channelwise/dashboard/api-client';
import { ChartFrame, ThemeStore } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** Solved the first time cut by segment or by topic: a request of its own. */
@Component({
  selector: 'cw-resolution-by-part',
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
        [definitions]="['first-time-resolution', 'rate']"
        [fileName]="'solved-first-time-by-' + split()"
        [height]="height()"
        [loading]="answer.loading()"
      />
    }
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class ResolutionByPart {
  readonly heading = input.required<string>();
  readonly split = input.required<'segment' | 'topic'>();

  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askFirstTimeResolution(() => ({ ...this.filters.query(), split: this.split() }));
  protected readonly options = computed(() => {
    const answer = this.answer.value();
    return answer === null || answer.rows.length === 0 ? null : resolutionByPartChart(answer, this.theme.chart());
  });
  protected readonly height = computed(() => {
    const answer = this.answer.value();
    return answer === null || answer.rows.length === 0 ? '420px' : `${resolutionByPartHeight(answer)}px`;
  });
  protected readonly summary = computed(() => {
    const answer = this.answer.value();
    return answer === null ? 'Counting…' : `Solved the first time, as counted. ${resolutionPartsSummary(answer)}`;
  });
  protected readonly table = computed(() => {
    const answer = this.answer.value();
    return answer === null ? null : resolutionTable(answer);
  });
}
