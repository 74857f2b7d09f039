import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { entriesOf, type LeaveOutRule } from './mapping-draft';

/** Rows that are no contacts of customers: tests, robots, internal tickets. They are counted and shown with the reason. */
@Component({
  selector: 'cw-leave-out-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>Rows to leave out</legend>
      <p class="note">Tests, robots, internal tickets. They are counted, and shown with your reason.</p>
      <div class="entries">
        @for (rule of rules(); track $index; let index = $index) {
          <div class="entry">
            <label>where the column
              <select #column (change)="change(index, { column: column.value })">
                @for (name of columns(); track $index) {<option [value]="name" [selected]="name === rule.column">{{ name }}</option>}
              </select>
            </label>
            <label>is (separated by commas)
              <input #values type="text" [value]="rule.values.join(', ')" (change)="change(index, { values: entries(values.value) })" />
            </label>
            <label>because
              <input #because type="text" [value]="rule.because" (change)="change(index, { because: because.value })" />
            </label>
            <button type="button" class="text-button" (click)="remove(index)">Remove<span class="visually-hidden"> the rule on {{ rule.column }}</span></button>
          </div>
        }
      </div>
      <button type="button" class="text-button" [disabled]="columns().length === 0" (click)="add()">Add a rule</button>
    </fieldset>
  `,
  styleUrl: './fields.css',
})
export class LeaveOutEditor {
  readonly rules = input.required<readonly LeaveOutRule[]>();
  readonly columns = input.required<readonly string[]>();
  readonly changed = output<LeaveOutRule[]>();

  protected readonly entries = (text: string): string[] => entriesOf(text);

  protected add(): void {
    const [column] = this.columns();
    if (column !== undefined) this.changed.emit([...this.rules(), { column, values: [], because: '' }]);
  }

  protected change(index: number, change: Partial<LeaveOutRule>): void {
    this.changed.emit(this.rules().map((rule, at) => (at === index ? { ...rule, ...change } : rule)));
  }

  protected remove(index: number): void {
    this.changed.emit(this.rules().filter((_, at) => at !== index));
  }
}
