import { cellsSql, DAY_CELLS, KEY_COLUMNS, LEVEL_CELLS, MEASURES } from './cells.sql';
import type { Contribution } from './contribution.sql';

/** Adds what the contributions come to into the tallies of every level. $1 = zone, $2 = as-of before, $3 = as-of now. */
export function advanceTalliesSql(contributions: readonly Contribution[]): string {
  const columns = [...KEY_COLUMNS, ...MEASURES];
  // as_ofs is read by nobody: it gives $2 and $3 a type also where no contribution needs them, as at the very first step.
  return /* sql */ `
with as_ofs as (select $2::timestamptz as before, $3::timestamptz as now),
${cellsSql(contributions, '$1')},${DAY_CELLS},${LEVEL_CELLS}
insert into tally (${columns.join(', ')})
select ${columns.map((column) => `level_cell.${column}`).join(', ')}
from level_cell
order by ${KEY_COLUMNS.map((column) => `level_cell.${column}`).join(', ')}
on conflict (${KEY_COLUMNS.join(', ')}) do update set ${MEASURES.map((measure) => `${measure} = tally.${measure} + excluded.${measure}`).join(', ')}`;
}
