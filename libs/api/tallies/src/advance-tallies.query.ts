import { cellsSql, KEY_COLUMNS, LEVEL_CELLS, MEASURES, TALLY_VALUES } from './cells.sql';
import type { Contribution } from './contribution.sql';

/**
 * Adds what the contributions come to into the tallies of every level. $1 = zone, $2 = as-of before, $3 = as-of now.
 *
 * @param intoNothing there are no tallies yet, so that no row can meet another
 */
export function advanceTalliesSql(contributions: readonly Contribution[], intoNothing: boolean): string {
  const columns = [...KEY_COLUMNS, ...MEASURES];
  const adding = `on conflict (${KEY_COLUMNS.join(', ')}) do update set ${MEASURES.map((measure) => `${measure} = tally.${measure} + excluded.${measure}`).join(', ')}`;
  // as_ofs is read by nobody: it gives $2 and $3 a type also where no contribution needs them, as at the very first step.
  return /* sql */ `
with as_ofs as (select $2::timestamptz as before, $3::timestamptz as now),
${cellsSql(contributions, '$1')},${LEVEL_CELLS}
insert into tally (${columns.join(', ')})
select ${TALLY_VALUES}
from level_cell
${intoNothing ? '' : adding}`;
}
