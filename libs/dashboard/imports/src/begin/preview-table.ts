import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PreviewAnswer } from '@channelwise/contracts';
import { countInWords } from '../wording/sizes';

/** The first records as they stand in the file, and what is made of each; a problem stands in its cell. */
@Component({
  selector: 'cw-preview-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="summary" aria-live="polite">{{ summary() }}</p>
    <div class="scroll" role="region" aria-label="Preview of the first records" tabindex="0" [class.stale]="stale()">
      <table [class.single]="preview().columns.length === 1">
        <thead>
          <tr>
            <th scope="col" class="line">Line</th>
            <th scope="col" class="read">Read as</th>
            @for (column of preview().columns; track $index) {<th scope="col">{{ column }}</th>}
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr [class]="row.kind">
              <th scope="row" class="line">{{ row.line }}</th>
              <td class="read">
                @if (row.words; as words) {<span class="lead">{{ words.lead }}</span><span class="rest">{{ words.rest }}</span>}
                @else if (row.leftOut; as rule) {<span class="lead">left out</span><span class="rest">{{ rule }}</span>}
                @for (problem of row.problems; track $index) {<span class="problem">{{ problem }}</span>}
                @if (row.kind === 'unread') {<span class="rest">not read yet</span>}
              </td>
              @for (cell of row.cells; track $index) {<td [class.wrong]="cell.wrong" [attr.title]="cell.wrong ? cell.message : null">{{ cell.text }}</td>}
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './preview-table.css',
})
export class PreviewTable {
  readonly preview = input.required<PreviewAnswer>();
  /** A newer answer is under way. */
  readonly stale = input(false);

  protected readonly rows = computed(() => {
    const { columns, rows } = this.preview();
    return rows.map((row) => {
      const problemOfColumn = new Map(row.problems.flatMap(({ column, message }) => (column === null ? [] : [[column, message] as const])));
      return {
        line: row.line,
        kind: row.problems.length > 0 ? 'refused' : row.leftOut !== null ? 'left-out' : row.interpreted === null ? 'unread' : 'read',
        words: row.interpreted === null ? null : { lead: [row.interpreted.channel, row.interpreted.kind, row.interpreted.when].filter((word) => word !== '').join(' · '), rest: [row.interpreted.customer, row.interpreted.topic, row.interpreted.outcome].filter((word) => word !== null && word !== '').join(' · ') },
        leftOut: row.leftOut,
        problems: row.problems.map(({ column, message }) => (column === null ? message : `${column}: ${message}`)),
        cells: row.cells.map((text, index) => {
          const message = problemOfColumn.get(columns[index] ?? '') ?? null;
          return { text, wrong: message !== null, message };
        }),
      };
    });
  });

  protected readonly summary = computed(() => {
    const rows = this.rows();
    if (rows.length === 0) return 'No record was found in the first part of the file.';
    const count = (kind: string): number => rows.filter((row) => row.kind === kind).length;
    if (count('unread') === rows.length) return `The first ${countInWords(rows.length, 'row')}. What they mean shows as soon as the choices are complete.`;
    const parts = [`${countInWords(count('read'))} can be read`, ...(count('left-out') > 0 ? [`${count('left-out')} left out by rule`] : []), ...(count('refused') > 0 ? [`${count('refused')} would be rejected`] : [])];
    return `Of the first ${countInWords(rows.length, 'record')} ${parts.join(', ')}.`;
  });
}
