import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Verdict } from '@channelwise/contracts';
import { typeset } from '@channelwise/dashboard/chart-frame';

const QUESTIONS: Record<Verdict['question'], { label: string; path: string }> = {
  'response-latency': { label: 'How fast', path: '/how-fast' },
  'first-time-resolution': { label: 'Solved first time', path: '/solved-first-time' },
  'channel-preference': { label: 'Which channel they choose', path: '/which-channel' },
};

/** One answer in one sentence, with the figures and intervals behind it in small type. */
@Component({
  selector: 'cw-verdict-sentence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <h2><a [routerLink]="question().path" queryParamsHandling="preserve">{{ question().label }}</a></h2>
    <p class="sentence">
      @for (part of sentence(); track $index) {<span [class.strong]="part.strong" [class]="part.channel ? 'words-' + part.channel : ''">{{ part.text }}</span>}
    </p>
    <p class="evidence">{{ evidence() }}</p>
  `,
  styles: `
    :host { display: block; padding-top: 10px; border-top: 2px solid var(--ink); }
    h2 { margin: 0 0 6px; font: var(--text-kicker); letter-spacing: 0.06em; text-transform: uppercase; }
    h2 a { color: var(--soft); text-decoration: none; }
    h2 a:hover { color: var(--ink); text-decoration: underline; }
    .sentence { margin: 0 0 8px; font: 22px/1.36 var(--serif); letter-spacing: -0.005em; text-wrap: pretty; hyphens: manual; }
    .strong { font-weight: 700; }
    .evidence { margin: 0; font: var(--text-note); color: var(--soft); }
  `,
})
export class VerdictSentence {
  readonly verdict = input.required<Verdict>();

  protected readonly question = computed(() => QUESTIONS[this.verdict().question]);
  protected readonly sentence = computed(() => this.verdict().sentence.map((part) => ({ ...part, text: typeset(part.text) })));
  protected readonly evidence = computed(() => typeset(this.verdict().evidence));
}
