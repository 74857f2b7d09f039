import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { arrivalsChart, arrivalsSummary, arrivalsTable, changeSummary, changeTable, flowChart, flowSummary, flowTable, leadOf } from '@channelwise/charts';
import { askChannelPreference } from '@channelwise/dashboard/api-client';
import { ChartFrame, DataTable, ThemeStore, typeset } from '@channelwise/dashboard/chart-frame';
import { FiltersStore, QuestionPage } from '@channelwise/dashboard/filters';
import { Demand } from './demand';
import { FirstChoiceByMonth } from './first-choice-by-month';
import { FirstChoiceByPart } from './first-choice-by-part';
import { ForcedFlows } from './forced-flows';
import { OneCustomer } from './one-customer';
import { Returns } from './returns';

/** Which channel customers choose: first choices by segment, chosen against forced, where issues end up, the trend, and by topic. */
@Component({
  selector: 'cw-channel-preference-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartFrame, DataTable, Demand, FirstChoiceByMonth, FirstChoiceByPart, ForcedFlows, OneCustomer, QuestionPage, Returns],
  templateUrl: './channel-preference-page.html',
  styleUrl: './channel-preference-page.css',
})
export class ChannelPreferencePage {
  private readonly filters = inject(FiltersStore);
  private readonly theme = inject(ThemeStore);

  protected readonly answer = askChannelPreference(() => this.filters.query());

  /** Everything that is drawn from the one answer; null until there is one with contacts. */
  protected readonly figures = computed(() => {
    const answer = this.answer.value();
    if (answer === null || answer.head.contacts === 0) return null;
    const theme = this.theme.chart();
    return {
      head: answer.head,
      lead: leadOf(typeset(answer.summary)),
      change: answer.change.length > 0 ? { table: changeTable(answer.change), summary: typeset(changeSummary(answer.change)) } : null,
      arrivals: {
        options: answer.arrivals.length > 0 ? arrivalsChart(answer, theme) : null,
        table: arrivalsTable(answer),
        summary: arrivalsSummary(answer),
      },
      flow: {
        options: answer.flows.some((flow) => flow.episodes > 0) ? flowChart(answer, theme) : null,
        table: flowTable(answer),
        summary: flowSummary(answer),
      },
    };
  });
}
