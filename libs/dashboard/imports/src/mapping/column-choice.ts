import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

let choices = 0;

/** Which column of the file holds something, if any. */
@Component({
  selector: 'cw-column-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [for]="id">{{ label() }}</label>
    <select #select [id]="id" [attr.aria-describedby]="problem() ? id + '-problem' : note() ? id + '-note' : null" [attr.aria-invalid]="problem() !== null" (change)="chosen.emit(select.value === '' ? null : select.value)">
      <option value="" [selected]="value() === null">{{ none() }}</option>
      @for (column of columns(); track $index) {<option [value]="column" [selected]="column === value()">{{ column }}</option>}
      @if (value() !== null && !columns().includes(value() ?? '')) {<option [value]="value()" selected>{{ value() }} (not in this file)</option>}
    </select>
    @if (problem(); as message) {<p class="wrong" [id]="id + '-problem'">{{ message }}</p>}
    @else if (note(); as words) {<p class="note" [id]="id + '-note'">{{ words }}</p>}
  `,
  styleUrl: './fields.css',
})
export class ColumnChoice {
  readonly label = input.required<string>();
  readonly columns = input.required<readonly string[]>();
  readonly value = input.required<string | null>();
  readonly none = input('not in the file');
  readonly note = input<string | null>(null);
  readonly problem = input<string | null>(null);
  readonly chosen = output<string | null>();

  protected readonly id = `cw-column-${++choices}`;
}
