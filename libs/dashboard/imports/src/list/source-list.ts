import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { WorkspaceAnswer } from '@channelwise/contracts';
import { channelEntry } from '@channelwise/vocabulary';
import { countInWords } from '../wording/sizes';

/** Per source, up to when its data is complete: the earliest decides what can be judged. */
@Component({
  selector: 'cw-source-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="words">Nothing is judged before it can be known: a repeat on the phone cannot be seen before the phone records are in. So the earliest of these is the as-of of every figure@if (asOfWords(); as words) {: <strong>{{ words }}</strong>}.</p>
    <div class="scroll" role="region" aria-label="Sources" tabindex="0">
      <table>
        <thead><tr><th scope="col">Source</th><th scope="col">Channels</th><th scope="col" class="number">Records</th><th scope="col">Complete up to</th></tr></thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr>
              <th scope="row">{{ row.name }}@if (row.generated) {<span class="generated">generated</span>}</th>
              <td>{{ row.channels }}</td>
              <td class="number">{{ row.interactions }}</td>
              <td>{{ row.completeUpTo }}@if (row.decides) {<span class="decides">decides the as-of</span>}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .words { max-width: 76ch; margin: 0 0 16px; font: var(--text-small); color: var(--soft); }
    .words strong { color: var(--ink); }
    .scroll { overflow-x: auto; }
    table { width: 100%; min-width: 520px; border-collapse: collapse; font: var(--text-small); }
    th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; }
    thead th { border-bottom: 2px solid var(--ink); font: var(--text-note); color: var(--soft); }
    tbody th { font-weight: 600; }
    .number { text-align: right; padding-right: 32px; }
    .generated, .decides { margin-left: 8px; padding: 0 6px; border: 1px solid var(--rule-strong); border-radius: 3px; font: var(--text-note); color: var(--soft); white-space: nowrap; }
  `,
})
export class SourceList {
  readonly sources = input.required<WorkspaceAnswer['sources']>();
  readonly asOf = input.required<string | null>();
  readonly zone = input.required<string>();

  protected readonly asOfWords = computed(() => this.moment(this.asOf()));
  /** Sources that all end together decide together: then there is nothing to point at. */
  private readonly endApart = computed(() => new Set(this.sources().flatMap((source) => source.completeUpTo ?? [])).size > 1);
  protected readonly rows = computed(() =>
    this.sources().map((source) => ({
      name: source.name,
      generated: source.generated,
      channels: source.channels.map((channel) => channelEntry(channel).label).join(', ') || 'customers only',
      interactions: countInWords(source.interactions),
      completeUpTo: this.moment(source.completeUpTo) ?? 'no data',
      decides: this.endApart() && source.completeUpTo !== null && this.asOf() !== null && Date.parse(source.completeUpTo) === Date.parse(this.asOf() ?? ''),
    })),
  );

  private moment(instant: string | null): string | null {
    return instant === null ? null : new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: this.zone() }).format(new Date(instant));
  }
}
