import type { Group, Part } from '@channelwise/contracts';
import { groupsOf } from './group-style';

interface Cut {
  group: Group;
  part: Part | null;
}

/** How many segments or topics a chart shows; the table has all of them. */
export const MOST_PARTS = 12;

/** The parts of a split in the order of the answer, each once. */
export function partsOf(rows: readonly { part: Part | null }[]): Part[] {
  const seen = new Map<string, Part>();
  for (const { part } of rows) if (part !== null && !seen.has(part.key)) seen.set(part.key, part);
  return [...seen.values()];
}

/** The parts from the first to the last that has observations: empty months at either end are no gap in a line. */
export function partsWithData<Row extends { part: Part | null }>(rows: readonly Row[], observationsOf: (row: Row) => number): Part[] {
  const parts = partsOf(rows);
  const filled = parts.map((part) => rows.some((row) => row.part?.key === part.key && observationsOf(row) > 0));
  const first = filled.indexOf(true);
  return first < 0 ? [] : parts.slice(first, filled.lastIndexOf(true) + 1);
}

/** The parts with the most observations, at most `MOST_PARTS`, in the order of the answer; parts without any are left to the table. */
export function largestParts<Row extends { part: Part | null }>(rows: readonly Row[], observationsOf: (row: Row) => number): Part[] {
  const sizeOf = (part: Part): number => rows.reduce((sum, row) => (row.part?.key === part.key ? sum + observationsOf(row) : sum), 0);
  const kept = new Set(
    partsOf(rows)
      .map((part) => ({ key: part.key, size: sizeOf(part) }))
      .filter(({ size }) => size > 0)
      .sort((one, other) => other.size - one.size)
      .slice(0, MOST_PARTS)
      .map(({ key }) => key),
  );
  return partsOf(rows).filter((part) => kept.has(part.key));
}

/** For each of the parts the rows of all groups in the order of the groups; null where the answer has none. */
export function byPart<Row extends Cut>(rows: readonly Row[], parts: readonly Part[]): { part: Part; rows: { group: Group; row: Row | null }[] }[] {
  const groups = groupsOf(rows);
  return parts.map((part) => ({
    part,
    rows: groups.map((group) => ({ group, row: rows.find((row) => row.part?.key === part.key && row.group.key === group.key) ?? null })),
  }));
}

/** Says that a chart leaves small parts to the table; nothing where it shows all. */
export function partsLeftToTable(shown: number, all: number): string {
  return shown < all ? ` The chart shows the ${shown} largest of ${all}; the table has all of them.` : '';
}
