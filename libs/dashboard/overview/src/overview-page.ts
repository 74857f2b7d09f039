import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { askOverview } from '@channelwise/dashboard/api-client';
import { FiltersStore, QuestionPage } from '@channelwise/dashboard/filters';

/** The three-minute page: one sentence per question, the scoreboard, and three charts that each lead on. One request. */
@Component({
  selector: 'cw-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [QuestionPage],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.css',
})
export class OverviewPage {
  private readonly filters = inject(FiltersStore);

  protected readonly answer = askOverview(() => this.filters.query());
  protected readonly heading = computed(() => this.answer.value()?.title ?? 'Social against traditional');
}
