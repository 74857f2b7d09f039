import { ChangeDetectionStrategy, Component, type Signal, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AnswerHead, Problem } from '@channelwise/contracts';
import { FiltersStore } from './filters-store';
import { presetPeriod } from './period-presets';
import { ProblemNote } from './problem-note';
import { WorkspaceReader } from './workspace-reader';

/** The side of an answer that the page around it cares for; `Answer` of the api-client fits. */
export interface QuestionState {
  readonly value: Signal<{ head: AnswerHead } | null>;
  readonly loading: Signal<boolean>;
  readonly problem: Signal<Problem | null>;
  retry(): void;
}

/**
 * A page that asks one question: its title, the filters in words, and the four states loading, empty, error and value. The content
 * is shown with a value only.
 */
@Component({
  selector: 'cw-question-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemNote, RouterLink],
  templateUrl: './question-page.html',
  styleUrl: './question-page.css',
})
export class QuestionPage {
  readonly heading = input.required<string>();
  readonly answer = input.required<QuestionState>();
  /** Stands before the filters in words; null = nothing. */
  readonly subtitle = input<string | null>(null);

  protected readonly filters = inject(FiltersStore);
  private readonly workspace = inject(WorkspaceReader);

  protected readonly head = computed(() => this.answer().value()?.head ?? null);
  protected readonly state = computed(() => {
    if (this.answer().problem() !== null) return 'error';
    const head = this.head();
    if (head === null) return 'loading';
    if (head.asOf === null) return 'empty-workspace';
    return head.contacts === 0 ? 'empty-period' : 'value';
  });
  protected readonly contacts = computed(() => (this.head()?.contacts ?? 0).toLocaleString('en-GB'));
  /** Generated data is labelled everywhere, but once: a subtitle may say it already. */
  protected readonly labelGenerated = computed(() => this.head()?.generated === true && !/generated/i.test(this.subtitle() ?? ''));
  protected readonly wider = computed(() => {
    const { firstDay = null, lastDay = null, defaultPeriod = null } = this.workspace.answer.value() ?? {};
    if (firstDay === null || lastDay === null || defaultPeriod === null) return null;
    return presetPeriod('everything', firstDay, lastDay, defaultPeriod);
  });

  protected widen(): void {
    const period = this.wider();
    if (period !== null) void this.filters.change(period);
  }
}
