import { ChangeDetectionStrategy, Component, type ElementRef, computed, input, viewChild } from '@angular/core';
import { MISSING_FIGURES, missingFigureIn } from './missing-figure';
import { typeset } from './typeset';

const NOTE_WIDTH = 288;

/**
 * A worded figure. Where it says that there is none ("no data", "not reached", "too few to judge") the words are a button that
 * explains itself in place.
 */
@Component({
  selector: 'cw-figure-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (missing(); as word) {
      <button #word type="button" class="missing" (click)="explain()" [attr.aria-label]="text() + ': why?'">{{ text() }}</button>
      <span #note class="note" popover role="note">{{ explanation() }}</span>
    } @else {
      {{ set() }}
    }
  `,
  styles: `
    .missing { all: unset; cursor: help; font-size: var(--size-note); font-style: italic; color: var(--soft); text-decoration: underline dotted; text-underline-offset: 3px; }
    .missing:hover { color: var(--ink); }
    .missing:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    .note { width: 288px; max-width: calc(100vw - 32px); margin: 0; padding: 12px 16px; border: 1px solid var(--rule-strong); border-radius: 4px; background: var(--card); color: var(--ink); font: var(--text-note); text-align: left; white-space: normal; }
  `,
})
export class FigureText {
  readonly text = input.required<string>();

  protected readonly set = computed(() => typeset(this.text()));
  protected readonly missing = computed(() => missingFigureIn(this.text()));
  protected readonly explanation = computed(() => {
    const word = this.missing();
    return word === null ? '' : MISSING_FIGURES[word];
  });

  private readonly word = viewChild<ElementRef<HTMLElement>>('word');
  private readonly note = viewChild<ElementRef<HTMLElement>>('note');

  /** The note lies in the top layer, so that a table that scrolls in itself does not cut it off. */
  protected explain(): void {
    const word = this.word()?.nativeElement.getBoundingClientRect();
    const note = this.note()?.nativeElement;
    if (word === undefined || note === undefined) return;
    note.style.left = `${Math.max(16, Math.min(word.left, window.innerWidth - NOTE_WIDTH - 16))}px`;
    note.style.top = `${word.bottom + 6}px`;
    note.togglePopover();
  }
}
