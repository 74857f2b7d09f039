import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { ColumnChoice } from './column-choice';
import { entriesOf, type FlagColumn } from './mapping-draft';

/** A column that says yes or no, and how it says yes. */
@Component({
  selector: 'cw-flag-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColumnChoice],
  template: `
    <cw-column-choice [label]="label()" [columns]="columns()" [value]="flag()?.column ?? null" [problem]="problem()" (chosen)="choose($event)" />
    @if (flag(); as chosen) {
      <div class="entries entry">
        <label>yes is written as<input #yes type="text" [value]="chosen.yes.join(', ')" (change)="changed.emit({ column: chosen.column, no: chosen.no ?? [], yes: entries(yes.value) })" /></label>
        <label>no is written as<input #no type="text" [value]="(chosen.no ?? []).join(', ')" (change)="changed.emit({ column: chosen.column, yes: chosen.yes, no: entries(no.value) })" /></label>
      </div>
    }
  `,
  styleUrl: './fields.css',
})
export class FlagEditor {
  readonly label = input.required<string>();
  readonly columns = input.required<readonly string[]>();
  readonly flag = input.required<FlagColumn | null>();
  readonly problem = input<string | null>(null);
  readonly changed = output<FlagColumn | null>();

  protected readonly entries = (text: string): string[] => entriesOf(text);

  protected choose(column: string | null): void {
    this.changed.emit(column === null ? null : { yes: ['yes', 'true', '1'], no: ['no', 'false', '0'], ...this.flag(), column });
  }
}
