import type { FirstTimeResolutionAnswer, SensitivityCell } from '@channelwise/contracts';
import { formatShare } from '@channelwise/metrics';
import { ANCHORS } from '@channelwise/vocabulary';
import { judgedShare, shareWords } from '../figure-words';
import { groupsOf } from '../parts/group-style';
import type { TableModel } from '../table-model';
import { definitionRows, definitionWords } from './definition-of-cell';

/** Every definition as a row and every channel as a column. */
export function sensitivityTable(answer: FirstTimeResolutionAnswer): TableModel {
  const groups = groupsOf(answer.sensitivity);
  const lines = definitionRows(answer).flatMap((row) => ANCHORS.map((anchor) => ({ row, anchor, cells: row.cells.filter((cell) => cell.anchor === anchor) })));
  const cellOf = (cells: readonly SensitivityCell[], key: string) => cells.find((cell) => cell.group.key === key)?.rate ?? null;
  return {
    caption: 'Issues solved the first time under every definition, with 95 % interval',
    columns: [
      { key: 'definition', label: 'Definition', numeric: false },
      { key: 'anchor', label: 'Window runs from', numeric: false },
      ...groups.map((group) => ({ key: group.key, label: group.label, numeric: true })),
    ],
    rows: lines.map(({ row, anchor, cells }) => [definitionWords(row), anchor, ...groups.map((group) => cellOf(cells, group.key)?.value ?? null)]),
    display: lines.map(({ row, anchor, cells }) => [definitionWords(row), anchor, ...groups.map((group) => shareWords(cellOf(cells, group.key)))]),
  };
}

/** How far each channel moves over the definitions. */
export function sensitivitySummary(answer: FirstTimeResolutionAnswer): string {
  const sentences = groupsOf(answer.sensitivity).map((group) => {
    const values = answer.sensitivity.filter((cell) => cell.group.key === group.key).flatMap((cell) => judgedShare(cell.rate)?.value ?? []);
    if (values.length === 0) return `${group.label}: too few issues under every definition.`;
    return `${group.label} moves between ${formatShare(Math.min(...values))} and ${formatShare(Math.max(...values))}.`;
  });
  return sentences.length === 0 ? 'No data in this period.' : `The same contacts under every definition: ${sentences.join(' ')} Filled marks count the window from the end of the contact, hollow ones from its start; the grey row is the definition in use.`;
}
