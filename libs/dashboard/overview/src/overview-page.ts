import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  answeredWithinSummary,
  answeredWithinTable,
  firstChoiceSummary,
  firstChoiceTable,
  resolutionSummary,
  resolutionTable,
  smallLatencyChart,
  smallPreferenceChart,
  smallResolutionChart,
} from '@channelwise/charts';
import { askOverview } from '@channelwise/dashboard/api-client';
import { ChartFrame, ThemeStore } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, QuestionPage } from '@channelwise/dashboard/filters';
import { Scoreboard } from './scoreboard';
import { VerdictSentence } from './verdict-sentence';

/** The three-minute page: one sentence per question, the scoreboard, and three charts that each lead on. One request. */
@Component({
  selector: 'cw-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, QuestionPage, Scoreboard, VerdictSentence],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.css',
})
export class OverviewPage {
  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askOverview(() => this.filters.query());
  protected readonly heading = computed(() => this.answer.value()?.title ?? 'Social against traditional');

  protected readonly latency = computed(() => {
    const answer = this.answer.value()?.latency;
    return answer && { head: answer.head, summary: answeredWithinSummary(answer), options: smallLatencyChart(answer, this.theme.chart()), table: answeredWithinTable(answer) };
  });
  protected readonly resolution = computed(() => {
    const answer = this.answer.value()?.resolution;
    return answer && { head: answer.head, summary: resolutionSummary(answer), options: smallResolutionChart(answer, this.theme.chart()), table: resolutionTable(answer) };
  });
  protected readonly preference = computed(() => {
    const answer = this.answer.value()?.preference;
    return answer && { head: answer.head, summary: firstChoiceSummary(answer), options: smallPreferenceChart(answer, this.theme.chart()), table: firstChoiceTable(answer) };
  });
}
