import { newcombeDifference, squareAndAdd, type Difference } from '../intervals/newcombe-difference';
import type { Counts } from '../intervals/interval';
import { rate, type Rate } from '../intervals/rate';
import { mantelHaenszelDifference, mantelHaenszelOddsRatio, type MantelHaenszelOddsRatio } from './mantel-haenszel';
import { standardisedRate, type StandardisedRate, FEWEST_IN_COMMON } from './standardised-rate';
import { checkStrata, isCommon, pool, type Stratum } from './stratum';

/** How far the contacts of two sides have counterparts on the other side. */
export interface Overlap {
  /** Share of all contacts of both sides that lie in strata which both have. */
  readonly share: number;
  readonly firstShare: number;
  readonly secondShare: number;
  /** Strata seen on one side only, the largest first. */
  readonly onlyFirst: readonly UnmatchedStratum[];
  readonly onlySecond: readonly UnmatchedStratum[];
}

export interface UnmatchedStratum {
  readonly key: string;
  readonly total: number;
}

export const REFUSALS = ['no-data', 'little-overlap'] as const;
/** `no-data`: a side has no contacts. `little-overlap`: under 50 % of a side's contacts lie in common strata. */
export type Refusal = (typeof REFUSALS)[number];

/** A difference of two rates as it stands, and after comparing like with like. */
export interface FairDifference {
  readonly first: Rate;
  readonly second: Rate;
  /** First minus second as it stands, Newcombe (1998). */
  readonly raw: Difference;
  /** First minus second within strata, Mantel-Haenszel with Greenland-Robins (1985) variance; null where refused. */
  readonly adjusted: Difference | null;
  readonly oddsRatio: MantelHaenszelOddsRatio | null;
  /** Both sides with the pooled mix of the common strata; null where refused. */
  readonly standardised: { readonly first: StandardisedRate; readonly second: StandardisedRate; readonly difference: Difference } | null;
  readonly overlap: Overlap;
  /** Why there is no adjusted figure; null where there is one. */
  readonly refused: Refusal | null;
}

/**
 * Compares two sides, for example Twitter (first) with the phone (second), raw and adjusted for the mix of strata (topic x
 * segment). Refused where under 50 % of the contacts of either side lie in strata that both have: a figure over both sides
 * together would let a large side vouch for a small one that has next to nothing in common with it.
 *
 * Strata given twice throw a RangeError, as do impossible counts. The order of the strata does not matter.
 */
export function fairDifference(strata: readonly Stratum[]): FairDifference {
  checkStrata(strata);
  if (new Set(strata.map(({ key }) => key)).size !== strata.length) throw new RangeError('a stratum is given twice');
  const firstCounts = pool(strata.map(({ first }) => first));
  const secondCounts = pool(strata.map(({ second }) => second));
  const overlap = overlapOf(strata, firstCounts, secondCounts);
  const base = { first: rate(firstCounts), second: rate(secondCounts), raw: newcombeDifference(firstCounts, secondCounts), overlap };
  const refused = refusalOf(firstCounts, secondCounts, overlap);
  if (refused) return { ...base, adjusted: null, oddsRatio: null, standardised: null, refused };
  const common = strata.filter(isCommon);
  const { value, interval } = mantelHaenszelDifference(common);
  const judgeable = base.raw.judgeable;
  return {
    ...base,
    adjusted: { value, interval, judgeable },
    oddsRatio: mantelHaenszelOddsRatio(common),
    standardised: standardiseBoth(common, judgeable),
    refused: null,
  };
}

function standardiseBoth(common: readonly Stratum[], judgeable: boolean): FairDifference['standardised'] {
  const weights = new Map(common.map(({ key, first, second }) => [key, first.total + second.total]));
  const first = standardisedRate(common.map(({ key, first: counts }) => ({ key, ...counts })), weights);
  const second = standardisedRate(common.map(({ key, second: counts }) => ({ key, ...counts })), weights);
  if (first.value === null || second.value === null || !first.interval || !second.interval) return null;
  const interval = squareAndAdd(first.value, first.interval, second.value, second.interval);
  return { first, second, difference: { value: first.value - second.value, interval, judgeable } };
}

function overlapOf(strata: readonly Stratum[], first: Counts, second: Counts): Overlap {
  const common = strata.filter(isCommon);
  const firstCommon = pool(common.map((stratum) => stratum.first)).total;
  const secondCommon = pool(common.map((stratum) => stratum.second)).total;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const unmatched = (side: 'first' | 'second', other: 'first' | 'second'): UnmatchedStratum[] =>
    strata
      .filter((stratum) => stratum[side].total > 0 && stratum[other].total === 0)
      .map((stratum) => ({ key: stratum.key, total: stratum[side].total }))
      .sort((one, two) => two.total - one.total || (one.key < two.key ? -1 : 1));
  return {
    share: share(firstCommon + secondCommon, first.total + second.total),
    firstShare: share(firstCommon, first.total),
    secondShare: share(secondCommon, second.total),
    onlyFirst: unmatched('first', 'second'),
    onlySecond: unmatched('second', 'first'),
  };
}

function refusalOf(first: Counts, second: Counts, overlap: Overlap): Refusal | null {
  if (first.total === 0 || second.total === 0) return 'no-data';
  return Math.min(overlap.firstShare, overlap.secondShare) < FEWEST_IN_COMMON ? 'little-overlap' : null;
}
