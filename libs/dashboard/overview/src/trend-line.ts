import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Trend, trendDrawing } from './trend-drawing';
import { differenceInWords, trendInWords } from './trend-words';

const WIDTH = 132;
const HEIGHT = 34;

/** Thirteen months of social against traditional: line, band, the line of no difference, and the last value in words. */
@Component({
  selector: 'cw-trend-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (drawing(); as lines) {
      <svg [attr.viewBox]="'0 0 ' + width + ' ' + height" [attr.width]="width" [attr.height]="height" role="img" [attr.aria-label]="words()">
        <title>{{ words() }}</title>
        <path class="band" [attr.d]="lines.band" />
        <path class="zero" [attr.d]="'M0 ' + lines.zero + 'H' + width" />
        <path class="line" [attr.d]="lines.line" />
        @if (lines.last; as last) {<circle [attr.cx]="last.x" [attr.cy]="last.y" r="2.6" />}
      </svg>
      <span class="last" aria-hidden="true">{{ lastWords() }}</span>
    } @else {
      <span class="none">no data</span>
    }
  `,
  styles: `
    :host { display: inline-flex; align-items: center; gap: 8px; }
    svg { flex: none; overflow: visible; }
    .band { fill: var(--soft); opacity: 0.2; }
    .zero { stroke: var(--rule-strong); stroke-width: 1; stroke-dasharray: 2 3; fill: none; }
    .line { stroke: var(--ink); stroke-width: 1.5; fill: none; stroke-linejoin: round; stroke-linecap: round; }
    circle { fill: var(--ink); }
    .last { min-width: 78px; font: var(--text-note); color: var(--soft); white-space: nowrap; text-align: right; }
    @media (max-width: 720px) {
      svg { width: 92px; height: 24px; }
      .last { min-width: 70px; font-size: 12px; }
    }
    .none { font: var(--text-note); font-style: italic; color: var(--soft); }
  `,
})
export class TrendLine {
  readonly trend = input.required<Trend>();

  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly drawing = computed(() => trendDrawing(this.trend(), WIDTH, HEIGHT));
  protected readonly words = computed(() => trendInWords(this.trend()));
  protected readonly lastWords = computed(() => differenceInWords(this.trend().unit, this.trend().months.at(-1)?.value ?? null));
}
