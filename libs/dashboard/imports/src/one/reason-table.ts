import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImportReason } from '@channelwise/contracts';
import { reasonInWords } from '../wording/import-words';
import { countInWords } from '../wording/sizes';

/** Why records were not taken in: one row a reason, with an example and the first lines. */
@Component({
  selector: 'cw-reason-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (reason of shown(); track $index) {
        <li>
          <p class="head"><span class="count">{{ reason.count }}</span> <strong>{{ reason.label }}</strong> <span class="kind" [class.alarm]="reason.rejected">{{ reason.rejected ? 'rejected' : 'left out' }}</span></p>
          <p>{{ reason.rejected && reason.several ? 'For example: ' : '' }}{{ reason.message }}</p>
          @if (reason.help; as help) {<p>{{ help }}</p>}
          <p class="lines">{{ reason.lines }}</p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul { list-style: none; margin: 0; padding: 0; }
    li { padding: 12px 0; border-top: 1px solid var(--line); }
    p { margin: 0; max-width: 76ch; overflow-wrap: anywhere; }
    .head { margin-bottom: 2px; }
    .count { font: 700 20px/1.2 var(--serif); margin-right: 4px; }
    .kind { margin-left: 4px; padding: 1px 6px; border: 1px solid var(--rule-strong); border-radius: 3px; font: var(--text-note); color: var(--soft); white-space: nowrap; }
    .kind.alarm { border-color: var(--alarm); color: var(--alarm); }
    .lines { margin-top: 2px; font: var(--text-note); color: var(--soft); }
  `,
})
export class ReasonTable {
  readonly reasons = input.required<readonly ImportReason[]>();

  protected readonly shown = computed(() =>
    this.reasons().map(({ kind, code, message, count, lines }) => ({
      ...reasonInWords(code),
      rejected: kind === 'rejected',
      several: count > 1,
      message,
      count: countInWords(count),
      lines: `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.map((line) => countInWords(line)).join(' · ')}${count > lines.length ? ` and ${countInWords(count - lines.length)} more` : ''}`,
    })),
  );
}
