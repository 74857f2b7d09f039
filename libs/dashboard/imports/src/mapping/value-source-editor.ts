import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ValueSource } from './mapping-draft';

export interface Target {
  key: string;
  label: string;
}

const CONSTANT = 'constant:';
const COLUMN = 'column:';

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
    }
  `,
  styleUrl: './fields.css',
  styles: `
    table { width: 100%; margin-top: 8px; border-collapse: collapse; font: var(--text-small); }
    th { width: 45%; padding: 3px 12px 3px 0; font-weight: 400; text-align: left; overflow-wrap: anywhere; }
    th.any { color: var(--soft); font-style: italic; }
    td { padding: 3px 0; }
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
    const values = [...new Set([...this.seen()(source.column), ...Object.keys(source.values)])];
    const folded = new Map(Object.entries(source.values).map(([written, target]) => [written.trim().toLowerCase(), target]));
    return values.map((value) => ({ value, target: source.values[value] ?? folded.get(value.trim().toLowerCase()) ?? null }));
  });
  protected readonly unlisted = computed(() => {
    const fallback = this.fallback();
    return fallback === null ? 'refuse the row' : `as any other: ${this.targets().find((target) => target.key === fallback)?.label ?? fallback}`;
  });

  protected choose(choice: string): void {
    if (choice.startsWith(CONSTANT)) this.changed.emit({ constant: choice.slice(CONSTANT.length) });
    else if (choice.startsWith(COLUMN)) this.changed.emit(this.columnSource(choice.slice(COLUMN.length)));
    else this.changed.emit(null);
  }

  protected translate(value: string, target: string): void {
    const source = this.translated();
    if (source === null) return;
    const folded = value.trim().toLowerCase();
    const others = Object.entries(source.values).filter(([written]) => written.trim().toLowerCase() !== folded);
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
      const target = this.targets().find(({ key, label }) => [key, label.toLowerCase()].includes(value.trim().toLowerCase()));
      if (target) values[value] = target.key;
    }
    return { column, values, otherwise: null };
  }
}
