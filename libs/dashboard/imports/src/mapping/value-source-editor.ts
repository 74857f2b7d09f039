import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ValueSource } from './mapping-draft';

export interface Target {
  key: string;
  label: string;
}

const CONSTANT = 'constant:';
const COLUMN = 'column:';

/** Values are compared as the reading compares them: without regard to case and outer blanks. */
const fold = (value: string): string => value.trim().toLowerCase();

let editors = 0;

/** One value for every row, or a column whose values are translated one by one. */
@Component({
  selector: 'cw-value-source-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [for]="id">{{ label() }}</label>
    <select #from [id]="id" [attr.aria-invalid]="problem() !== null" (change)="choose(from.value)">
      @if (source() === null) {<option value="" selected>{{ none() }}</option>} @else if (none() !== null) {<option value="">{{ none() }}</option>}
      <optgroup label="The same for every row">
        @for (target of targets(); track target.key) {<option [value]="'constant:' + target.key" [selected]="constant() === target.key">{{ target.label }}</option>}
      </optgroup>
      <optgroup label="From a column">
        @for (name of columns(); track $index) {<option [value]="'column:' + name" [selected]="column() === name">{{ name }}</option>}
      </optgroup>
    </select>
    @if (problem(); as message) {<p class="wrong">{{ message }}</p>}
    @if (column(); as name) {
      <table>
        <caption class="visually-hidden">What the values of {{ name }} mean</caption>
        <tbody>
          @for (row of rows(); track row.value) {
            <tr>
              <th scope="row">{{ row.value }}</th>
              <td>
                <select #meaning [attr.aria-label]="row.value + ' means'" (change)="translate(row.value, meaning.value)">
                  <option value="" [selected]="row.target === null">{{ unlisted() }}</option>
                  @for (target of targets(); track target.key) {<option [value]="target.key" [selected]="row.target === target.key">{{ target.label }}</option>}
                </select>
              </td>
            </tr>
          }
          <tr>
            <th scope="row" class="any">any other value</th>
            <td>
              <select #other aria-label="Any other value means" (change)="otherwise(other.value)">
                <option value="" [selected]="fallback() === null">refuse the row</option>
                @for (target of targets(); track target.key) {<option [value]="target.key" [selected]="fallback() === target.key">{{ target.label }}</option>}
              </select>
            </td>
          </tr>
        </tbody>
      </table>
      @if (unseen().length > 0) {<p class="note">Listed too, but not in the first rows: {{ unseen().join(', ') }}.</p>}
    }
  `,
  styleUrl: './fields.css',
  styles: `
    table { display: block; margin-top: 8px; font: var(--text-small); }
    tbody { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr)); gap: 4px 24px; }
    tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr); gap: 8px; align-items: center; }
    th { padding: 0; font-weight: 400; text-align: left; overflow-wrap: anywhere; }
    th.any { color: var(--soft); font-style: italic; }
    td { padding: 0; }
    td select { margin: 0; min-height: 34px; }
  `,
})
export class ValueSourceEditor {
  readonly label = input.required<string>();
  readonly targets = input.required<readonly Target[]>();
  readonly source = input.required<ValueSource | null>();
  readonly columns = input.required<readonly string[]>();
  /** Values that a column has in the rows that are known. */
  readonly seen = input.required<(column: string) => readonly string[]>();
  /** What it means to choose nothing; null = something has to be chosen. */
  readonly none = input<string | null>(null);
  readonly problem = input<string | null>(null);
  readonly changed = output<ValueSource | null>();

  protected readonly id = `cw-value-source-${++editors}`;
  protected readonly constant = computed(() => {
    const source = this.source();
    return source !== null && 'constant' in source ? source.constant : null;
  });
  private readonly translated = computed(() => {
    const source = this.source();
    return source !== null && 'column' in source ? source : null;
  });
  protected readonly column = computed(() => this.translated()?.column ?? null);
  protected readonly fallback = computed(() => this.translated()?.otherwise ?? null);
  protected readonly rows = computed(() => {
    const source = this.translated();
    if (source === null) return [];
    const folded = new Map(Object.entries(source.values).map(([written, target]) => [fold(written), target]));
    const seen = this.seen()(source.column);
    // A column that this file does not have, of a saved mapping: its list is all there is to show.
    const values = seen.length > 0 ? seen : Object.keys(source.values);
    return values.map((value) => ({ value, target: source.values[value] ?? folded.get(fold(value)) ?? null }));
  });
  /** Listed values that the first rows do not have: they may come later, and stay in the mapping. */
  protected readonly unseen = computed(() => {
    const shown = new Set(this.rows().map((row) => fold(row.value)));
    return Object.keys(this.translated()?.values ?? {}).filter((value) => !shown.has(fold(value)));
  });
  protected readonly unlisted = computed(() => {
    const fallback = this.fallback();
    return fallback === null ? 'refuse the row' : 'like any other';
  });

  protected choose(choice: string): void {
    if (choice.startsWith(CONSTANT)) this.changed.emit({ constant: choice.slice(CONSTANT.length) });
    else if (choice.startsWith(COLUMN)) this.changed.emit(this.columnSource(choice.slice(COLUMN.length)));
    else this.changed.emit(null);
  }

  protected translate(value: string, target: string): void {
    const source = this.translated();
    if (source === null) return;
    const others = Object.entries(source.values).filter(([written]) => fold(written) !== fold(value));
    this.changed.emit({ ...source, values: Object.fromEntries(target === '' ? others : [...others, [value, target]]) });
  }

  protected otherwise(target: string): void {
    const source = this.translated();
    if (source !== null) this.changed.emit({ ...source, otherwise: target === '' ? null : target });
  }

  /** A value that is called like a target means it; the others are for the user to tell. */
  private columnSource(column: string): ValueSource {
    const values: Record<string, string> = {};
    for (const value of this.seen()(column)) {
      const target = this.targets().find(({ key, label }) => [key, label.toLowerCase()].includes(fold(value)));
      if (target) values[value] = target.key;
    }
    return { column, values, otherwise: null };
  }
}
