import type { Group, Part } from '@channelwise/contracts';
import { groupsOf } from './group-style';

interface Cut {
  group: Group;
  part: Part | null;
}

/** The parts of a split in the order of the answer, each once. */
export function partsOf(rows: readonly { part: Part | null }[]): Part[] {
  const seen = new Map<string, Part>();
  for (const { part } of rows) if (part !== null && !seen.has(part.key)) seen.set(part.key, part);
  return [...seen.values()];
}

/** For each part the rows of all groups in the order of the groups; null where the answer has none. */
export function byPart<Row extends Cut>(rows: readonly Row[]): { part: Part; rows: { group: Group; row: Row | null }[] }[] {
  const groups = groupsOf(rows);
  return partsOf(rows).map((part) => ({
    part,
    rows: groups.map((group) => ({ group, row: rows.find((row) => row.part?.key === part.key && row.group.key === group.key) ?? null })),
  }));
}
