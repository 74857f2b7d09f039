import { checkCounts, type Counts } from '../intervals/interval';

/** Counts of both sides of a comparison among contacts that are alike, for example of one topic and one segment. */
export interface Stratum {
  /** Names the stratum in lists, for example "billing | Gold". */
  readonly key: string;
  readonly first: Counts;
  readonly second: Counts;
}

/** Throws a RangeError where a count of a stratum is impossible. */
export function checkStrata(strata: readonly Stratum[]): void {
  for (const { first, second } of strata) {
    checkCounts(first);
    checkCounts(second);
  }
}

/** Hits and totals of several counts together. */
export function pool(counts: readonly Counts[]): Counts {
  return counts.reduce<Counts>((sum, { hits, total }) => ({ hits: sum.hits + hits, total: sum.total + total }), { hits: 0, total: 0 });
}

/** Whether both sides have contacts in the stratum. */
export function isCommon({ first, second }: Stratum): boolean {
  return first.total > 0 && second.total > 0;
}
