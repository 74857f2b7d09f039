import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { firstChoiceChart, firstChoiceHeight, firstChoiceSummary, firstChoiceTable, liftChart, liftHeight, liftSummary } from '@channelwise/charts';
import { askChannelPreference } from '@channelwise/dashboard/api-client';
import { ChartFrame, ThemeStore } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';

/** First choices by segment or by topic, and beside them how far each part is from everybody: one request for both. */
@Component({
  selector: 'cw-first-choice-by-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, ProblemNote],
  templateUrl: './first-choice-by-part.html',
  styleUrl: './first-choice-by-part.css',
})
export class FirstChoiceByPart {
  readonly split = input.required<'segment' | 'topic'>();
  readonly heading = input.required<string>();
  readonly liftHeading = input.required<string>();

  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askChannelPreference(() => ({ ...this.filters.query(), split: this.split() }));
  protected readonly shown = computed(() => {
    const answer = this.answer.value();
    const head = answer?.head ?? null;
    const words = answer === null ? 'Counting…' : 'No data in this period.';
    if (answer === null || answer.overall.firstChoices === 0) return { head, choice: null, lift: null, table: null, height: '380px', choiceSummary: words, liftSummary: words };
    const theme = this.theme.chart();
    return {
      head,
      choice: firstChoiceChart(answer, theme),
      lift: answer.rows.length > 0 ? liftChart(answer, theme) : null,
      table: firstChoiceTable(answer),
      // The two stand beside each other on a wide screen.
      height: `${Math.max(firstChoiceHeight(answer), liftHeight(answer))}px`,
      choiceSummary: firstChoiceSummary(answer),
      liftSummary: `Share of a channel here over its share among everybody. ${liftSummary(answer)}`,
    };
  });
}
