import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  answeredWithinChart,
  answeredWithinSummary,
  answeredWithinTable,
  changeSummary,
  changeTable,
  daysToCloseTable,
  latencyRatioChart,
  latencyRatioHeight,
  latencyRatioSummary,
  latencyRatioTable,
  latencyScoreboardTable,
  leadOf,
  targetChart,
  targetHeight,
  targetSummary,
  targetTable,
} from '@channelwise/charts';
import { askResponseLatency } from '@channelwise/dashboard/api-client';
import { ChartFrame, DataTable, ThemeStore, typeset } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, QuestionPage } from '@channelwise/dashboard/filters';
import { LatencyAnalysis } from './latency-analysis';
import { LatencyByMonth } from './latency-by-month';
import { LatencyByPart } from './latency-by-part';

/** How long until somebody answers: the answer in words, then curves, ratios, targets, the trend, and who and what waits longest. */
@Component({
  selector: 'cw-response-latency-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, DataTable, LatencyAnalysis, LatencyByMonth, LatencyByPart, QuestionPage],
  templateUrl: './response-latency-page.html',
  styleUrl: './response-latency-page.css',
})
export class ResponseLatencyPage {
  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askResponseLatency(() => this.filters.query());

  /** Everything that is drawn from the one answer; null until there is one with contacts. */
  protected readonly figures = computed(() => {
    const answer = this.answer.value();
    if (answer === null || answer.head.contacts === 0) return null;
    const theme = this.theme.chart();
    // The two stand beside each other on a wide screen.
    const pairHeight = `${Math.max(latencyRatioHeight(answer), targetHeight(answer))}px`;
    return {
      head: answer.head,
      lead: leadOf(typeset(answer.summary)),
      answeredWithin: {
        options: answer.rows.some((row) => row.curve !== null && row.answeredAtAll.judgeable) ? answeredWithinChart(answer, theme) : null,
        table: answeredWithinTable(answer),
        summary: answeredWithinSummary(answer),
      },
      ratio: {
        options: answer.ratios.length > 0 ? latencyRatioChart(answer, theme) : null,
        table: latencyRatioTable(answer),
        summary: latencyRatioSummary(answer),
        height: pairHeight,
      },
      target: answer.rows.some((row) => row.target !== null)
        ? { options: targetChart(answer, theme), table: targetTable(answer), summary: targetSummary(answer), height: pairHeight }
        : null,
      scoreboard: latencyScoreboardTable(answer),
      change: answer.change.length > 0 ? { table: changeTable(answer.change), summary: typeset(changeSummary(answer.change)) } : null,
      daysToClose: daysToCloseTable(answer),
    };
  });
}
