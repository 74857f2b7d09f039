import type { Group, ScoreboardCell, ScoreboardRow } from '@channelwise/contracts';
import type { Family } from '@channelwise/vocabulary';

/** A stretch of neighbouring columns of one family; null for the channel `other` and where the columns are families themselves. */
export interface FamilySpan {
  family: Family | null;
  columns: number;
}

/** The groups of a scoreboard in the order in which they first appear; a row need not have all of them. */
export function scoreboardGroups(rows: readonly ScoreboardRow[]): Group[] {
  const groups = new Map<Group['key'], Group>();
  for (const cell of rows.flatMap((row) => row.cells)) groups.set(cell.group.key, groups.get(cell.group.key) ?? cell.group);
  return [...groups.values()];
}

/** The families above the columns; empty where the columns are the families. */
export function familySpans(groups: readonly Group[]): FamilySpan[] {
  const spans: FamilySpan[] = [];
  if (groups.every((group) => group.key === group.family)) return spans;
  for (const { family } of groups) {
    const last = spans.at(-1);
    if (last !== undefined && last.family === family) last.columns += 1;
    else spans.push({ family, columns: 1 });
  }
  return spans;
}

/** The cell of a group in a row; null where the row has none for it. */
export function cellOf(row: ScoreboardRow, group: Group): ScoreboardCell | null {
  return row.cells.find((cell) => cell.group.key === group.key) ?? null;
}
