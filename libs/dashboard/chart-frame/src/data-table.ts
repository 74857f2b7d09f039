import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TableModel } from '@channelwise/charts';
import { FigureText } from './figure-text';

interface Cell {
  text: string;
  /** The unrounded value, on hover. */
  exact: string | null;
}

/** The table behind a chart, or any table: scrolls inside itself, figures flush right, exact values on hover. */
@Component({
  selector: 'cw-data-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigureText],
  template: `
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="table().caption">
      <table>
        <caption [class.visually-hidden]="!showCaption()">{{ table().caption }}</caption>
        <thead>
          <tr>
            @for (column of table().columns; track column.key) {
              <th scope="col" [class.numeric]="column.numeric">{{ column.label }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              @for (cell of row; track $index) {
                @if ($first) {
                  <th scope="row">{{ cell.text }}</th>
                } @else {
                  <td [class.numeric]="table().columns[$index]?.numeric" [attr.title]="cell.exact"><cw-figure-text [text]="cell.text" /></td>
                }
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host { display: block; min-width: 0; }
    /* A shadow at the edge where more of the table is hidden: the covers scroll with the table, the shadows stay. */
    .scroll {
      overflow: auto;
      max-height: inherit;
      background:
        linear-gradient(to right, var(--paper) 40%, transparent) left / 48px 100% no-repeat local,
        linear-gradient(to left, var(--paper) 40%, transparent) right / 48px 100% no-repeat local,
        radial-gradient(farthest-side at 0 50%, color-mix(in srgb, var(--ink) 28%, transparent), transparent) left / 14px 100% no-repeat scroll,
        radial-gradient(farthest-side at 100% 50%, color-mix(in srgb, var(--ink) 28%, transparent), transparent) right / 14px 100% no-repeat scroll;
    }
    .scroll:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    table { width: 100%; border-collapse: collapse; font-size: var(--size-small); font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--soft); font: var(--text-note); padding-bottom: 8px; }
    th, td { padding: 7px 12px; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--line); white-space: nowrap; }
    th:first-child { padding-left: 0; }
    thead th { position: sticky; top: 0; background: var(--paper); font-weight: 600; font-size: var(--size-note); color: var(--soft); border-bottom: 1px solid var(--rule-strong); white-space: normal; min-width: 72px; vertical-align: bottom; }
    tbody th { font-weight: 500; }
    .numeric { text-align: right; }
  `,
})
export class DataTable {
  readonly table = input.required<TableModel>();
  readonly showCaption = input(false);

  protected readonly rows = computed<Cell[][]>(() => {
    const { rows, display } = this.table();
    return rows.map((row, rowIndex) =>
      row.map((value, columnIndex) => {
        const words = display?.[rowIndex]?.[columnIndex];
        const text = words ?? (value === null ? 'no data' : String(value));
        const exact = typeof value === 'number' && words !== undefined ? String(value) : null;
        return { text, exact };
      }),
    );
  });
}
