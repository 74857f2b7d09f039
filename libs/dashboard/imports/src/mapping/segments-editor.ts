import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ColumnSource } from './mapping-draft';

/** Columns that put the row's customer into a group, each under the name of a segmentation. */
@Component({
  selector: 'cw-segments-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>Groups of customers</legend>
      <p class="note">For example Tier, Region or Age band, to compare groups.</p>
      <div class="entries">
        @for (entry of entries(); track $index; let index = $index) {
          <div class="entry">
            <label>segmentation<input #scheme type="text" [value]="entry.scheme" (change)="change(index, scheme.value, entry.column)" /></label>
            <label>from the column
              <select #column (change)="change(index, entry.scheme, column.value)">
                @for (name of columns(); track $index) {<option [value]="name" [selected]="name === entry.column">{{ name }}</option>}
              </select>
            </label>
            <button type="button" class="text-button" (click)="remove(index)">Remove<span class="visually-hidden"> {{ entry.scheme }}</span></button>
          </div>
        }
      </div>
      <button type="button" class="text-button" [disabled]="columns().length === 0" (click)="add()">Add a segmentation</button>
    </fieldset>
  `,
  styleUrl: './fields.css',
})
export class SegmentsEditor {
  readonly segments = input.required<Readonly<Record<string, ColumnSource>>>();
  readonly columns = input.required<readonly string[]>();
  readonly changed = output<Record<string, ColumnSource>>();

  protected readonly entries = computed(() => Object.entries(this.segments()).map(([scheme, { column }]) => ({ scheme, column })));

  protected add(): void {
    const used = new Set(this.entries().map((entry) => entry.column));
    const column = this.columns().find((name) => !used.has(name)) ?? this.columns()[0];
    if (column !== undefined) this.emit([...this.entries(), { scheme: column, column }]);
  }

  protected change(index: number, scheme: string, column: string): void {
    this.emit(this.entries().map((entry, at) => (at === index ? { scheme: scheme.trim() || column, column } : entry)));
  }

  protected remove(index: number): void {
    this.emit(this.entries().filter((_, at) => at !== index));
  }

  private emit(entries: readonly { scheme: string; column: string }[]): void {
    this.changed.emit(Object.fromEntries(entries.map(({ scheme, column }) => [scheme, { column }])));
  }
}
