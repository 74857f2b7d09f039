import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImportCounts } from '@channelwise/contracts';
import { countInWords } from '../wording/sizes';

/** Received = accepted + duplicates + left out + rejected, as the sum that it is. */
@Component({
  selector: 'cw-reconciliation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl [attr.aria-label]="inWords()">
      <div class="term total"><dt>received</dt><dd>{{ words(counts().received) }}</dd></div>
      @for (part of parts(); track part.label; let first = $first) {
        <span class="sign" aria-hidden="true">{{ first ? '=' : '+' }}</span>
        <div class="term" [class.none]="part.count === 0" [class.alarm]="part.alarm && part.count > 0"><dt>{{ part.label }}</dt><dd>{{ words(part.count) }}</dd></div>
      }
    </dl>
    @if (counts().corrected > 0) {
      <p>{{ words(counts().corrected) }} of the accepted corrected a record that was stored before.</p>
    }
  `,
  styles: `
    :host { display: block; }
    dl { display: flex; flex-wrap: wrap; align-items: end; gap: 8px 20px; margin: 0; }
    .term { display: flex; flex-direction: column-reverse; }
    dt { font: var(--text-note); color: var(--soft); }
    dd { margin: 0; font: 700 30px/1.15 var(--serif); letter-spacing: -0.01em; }
    .none dd { color: var(--soft); font-weight: 400; }
    .alarm dd { color: var(--alarm); }
    .sign { padding-bottom: 22px; color: var(--soft); font: 24px/1.15 var(--serif); }
    p { margin: 12px 0 0; font: var(--text-small); color: var(--soft); }
    @media (max-width: 720px) {
      dl { display: grid; gap: 0; }
      .term { flex-direction: row; justify-content: space-between; align-items: baseline; padding: 6px 0; border-bottom: 1px solid var(--line); }
      .term.total { border-bottom: 2px solid var(--ink); }
      .sign { display: none; }
      dd { font-size: 22px; }
    }
  `,
})
export class Reconciliation {
  readonly counts = input.required<ImportCounts>();

  protected readonly words = (count: number): string => countInWords(count);
  protected readonly parts = computed(() => {
    const { accepted, duplicates, leftOut, rejected } = this.counts();
    return [
      { label: 'accepted', count: accepted, alarm: false },
      { label: duplicates === 1 ? 'duplicate' : 'duplicates', count: duplicates, alarm: false },
      { label: 'left out', count: leftOut, alarm: false },
      { label: 'rejected', count: rejected, alarm: true },
    ];
  });
  protected readonly inWords = computed(() => `${countInWords(this.counts().received)} received = ${this.parts().map((part) => `${countInWords(part.count)} ${part.label}`).join(' + ')}`);
}
