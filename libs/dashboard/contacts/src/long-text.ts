import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';

/** Texts up to this length are shown whole. */
const LONGEST_CHARACTERS = 900;

/** What somebody wrote, as plain text with its line breaks. A long one is cut until asked for. */
@Component({
  selector: 'cw-long-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <blockquote>{{ shown() }}</blockquote>
    @if (long()) {
      <button type="button" class="text-button" [attr.aria-expanded]="whole()" (click)="whole.set(!whole())">{{ whole() ? 'Less' : 'The whole text' }}</button>
    }
  `,
  styles: `
    blockquote { margin: 4px 0 0; max-width: 68ch; font: 400 16px/1.5 var(--serif); white-space: pre-line; overflow-wrap: anywhere; }
    .text-button { font: var(--text-note); }
  `,
})
export class LongText {
  readonly text = input.required<string>();

  protected readonly whole = signal(false);
  protected readonly long = computed(() => this.text().length > LONGEST_CHARACTERS);
  protected readonly shown = computed(() => (this.long() && !this.whole() ? `${this.text().slice(0, LONGEST_CHARACTERS).trimEnd()} …` : this.text()));
}
