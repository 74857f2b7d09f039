import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  changeSummary,
  changeTable,
  differencesTable,
  helpDeskResolutionReasons,
  helpDeskResolutionTable,
  leadOf,
  refusedComparisons,
  resolutionChart,
  resolutionHeight,
  resolutionSummary,
  resolutionTable,
  sensitivityChart,
  sensitivityHeight,
  sensitivitySummary,
  sensitivityTable,
  upsideDownSentences,
} from '@channelwise/charts';
import { askFirstTimeResolution } from '@channelwise/dashboard/api-client';
import { ChartFrame, DataTable, ThemeStore, typeset } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, QuestionPage } from '@channelwise/dashboard/filters';
import { leftOutInWords } from './left-out-in-words';
import { ResolutionByMonth } from './resolution-by-month';
import { ResolutionByPart } from './resolution-by-part';

/** What is solved the first time: as counted and adjusted, the differences that hold, the trend, and how far the definition moves it. */
@Component({
  selector: 'cw-first-time-resolution-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, DataTable, QuestionPage, ResolutionByMonth, ResolutionByPart],
  templateUrl: './first-time-resolution-page.html',
  styleUrl: './first-time-resolution-page.css',
})
export class FirstTimeResolutionPage {
  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly reasons = helpDeskResolutionReasons();
  protected readonly answer = askFirstTimeResolution(() => this.filters.query());

  /** Everything that is drawn from the one answer; null until there is one with contacts. */
  protected readonly figures = computed(() => {
    const answer = this.answer.value();
    if (answer === null || answer.head.contacts === 0) return null;
    const theme = this.theme.chart();
    return {
      head: answer.head,
      lead: leadOf(typeset(answer.summary)),
      upsideDown: upsideDownSentences(answer).map(typeset),
      change: answer.change.length > 0 ? { table: changeTable(answer.change), summary: typeset(changeSummary(answer.change)) } : null,
      leftOut: leftOutInWords(answer),
      resolution: {
        options: answer.rows.length > 0 ? resolutionChart(answer, theme) : null,
        table: resolutionTable(answer),
        summary: resolutionSummary(answer),
        height: `${resolutionHeight(answer)}px`,
      },
      refused: refusedComparisons(answer).map(typeset),
      differences: answer.differences.length > 0 ? differencesTable(answer) : null,
      sensitivity:
        answer.sensitivity.length > 0
          ? { options: sensitivityChart(answer, theme), table: sensitivityTable(answer), helpDesk: helpDeskResolutionTable(answer), summary: sensitivitySummary(answer), height: `${sensitivityHeight(answer)}px` }
          : null,
    };
  });
}
