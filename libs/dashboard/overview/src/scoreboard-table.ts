import type { TableModel } from '@channelwise/charts';
import type { ScoreboardRow } from '@channelwise/contracts';
import { cellOf, scoreboardGroups } from './scoreboard-columns';

/** The scoreboard as a table of exact values with the number of observations beside each, for CSV. */
export function scoreboardTable(rows: readonly ScoreboardRow[], caption: string): TableModel {
  const groups = scoreboardGroups(rows);
  const columns = groups.flatMap((group) => [
    { key: group.key, label: group.label, numeric: true },
    { key: `${group.key}-n`, label: `${group.label}, n`, numeric: true },
  ]);
  return {
    caption,
    columns: [{ key: 'figure', label: 'Figure', numeric: false }, ...columns],
    rows: rows.map((row) => [row.label, ...groups.flatMap((group) => valuesOf(row, group))]),
  };
}

function valuesOf(row: ScoreboardRow, group: Parameters<typeof cellOf>[1]): (number | null)[] {
  const cell = cellOf(row, group);
  return cell === null ? [null, null] : [cell.exact, cell.n];
}
