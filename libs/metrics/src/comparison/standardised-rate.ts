import { Z_95 } from '../distributions/normal';
import { checkCounts, type Counts, type Interval } from '../intervals/interval';
import { FEWEST_TO_JUDGE } from '../intervals/rate';
import { wilsonInterval } from '../intervals/wilson-interval';
import { pool } from './stratum';

/** Under this share of common contacts (or weight) an adjusted figure is refused. */
export const FEWEST_IN_COMMON = 0.5;

/** Counts of one group in one stratum. */
export interface GroupStratum extends Counts {
  readonly key: string;
}

/** The rate that a group would have with the mix of the reference. */
export interface StandardisedRate {
  /** Contacts of the group in strata that have a weight. */
  readonly total: number;
  readonly value: number | null;
  /** Plain binomial variance of `value`, as text books have it. The interval does not rest on it alone. */
  readonly variance: number | null;
  readonly interval: Interval | null;
  readonly judgeable: boolean;
  /** Share of the reference weights that lies in strata which the group has contacts in. */
  readonly coverage: number;
  /** Strata of the reference without a contact of the group: their weight is spread over the others. */
  readonly missing: readonly string[];
  /** Why there is no value: nothing to count, or under 50 % of the reference covered. */
  readonly refused: 'no-data' | 'little-overlap' | null;
}

/**
 * The rate of one group, averaged over strata with the weights of a reference (for example the contacts of all channels
 * together in each stratum), so that several groups can be compared on one mix. Weights need not add up to 1; strata without a
 * weight count for nothing. Negative weights and impossible counts throw a RangeError.
 *
 * Interval: a stratum of 2 out of 2 has a plain variance of 0, though it says little. Each stratum's rate is therefore shrunk
 * towards the group's overall rate by as many contacts as Wilson's interval adds (3.84) for the variance only; the interval is
 * Wilson's (1927) on the effective sample size that this variance stands for (Kish 1965; Dean and Pagano 2015). With one stratum
 * it is Wilson's interval up to that shrinkage, and it never collapses to a point.
 *
 * Source: direct standardisation, see Breslow and Day (1987).
 */
export function standardisedRate(strata: readonly GroupStratum[], referenceWeights: ReadonlyMap<string, number>): StandardisedRate {
  strata.forEach(checkCounts);
  const weightTotal = [...referenceWeights.values()].reduce((sum, weight) => sum + checkedWeight(weight), 0);
  const used = strata.filter(({ key, total }) => total > 0 && (referenceWeights.get(key) ?? 0) > 0);
  const pooled = pool(used);
  const keys = new Set(used.map(({ key }) => key));
  if (keys.size !== used.length) throw new RangeError('a stratum is given twice');
  const missing = [...referenceWeights].filter(([key, weight]) => weight > 0 && !keys.has(key)).map(([key]) => key);
  const usedWeight = used.reduce((sum, { key }) => sum + (referenceWeights.get(key) ?? 0), 0);
  const coverage = weightTotal === 0 ? 0 : usedWeight / weightTotal;
  const base = { total: pooled.total, judgeable: pooled.total >= FEWEST_TO_JUDGE, coverage, missing };
  if (pooled.total === 0 || coverage < FEWEST_IN_COMMON) {
    return { ...base, value: null, variance: null, interval: null, refused: pooled.total === 0 ? 'no-data' : 'little-overlap' };
  }
  const weighted = used.map(({ key, hits, total }) => ({ hits, total, weight: (referenceWeights.get(key) ?? 0) / usedWeight }));
  const value = weighted.reduce((sum, { hits, total, weight }) => sum + (weight * hits) / total, 0);
  const variance = weighted.reduce((sum, { hits, total, weight }) => sum + (weight ** 2 * (hits / total) * (1 - hits / total)) / total, 0);
  return { ...base, value, variance, interval: effectiveWilson(value, weighted, pooled), refused: null };
}

function effectiveWilson(value: number, strata: readonly (Counts & { readonly weight: number })[], pooled: Counts): Interval | null {
  const added = Z_95 * Z_95;
  const overall = (pooled.hits + added / 2) / (pooled.total + added);
  let smoothed = 0;
  let variance = 0;
  for (const { hits, total, weight } of strata) {
    const share = (hits + added * overall) / (total + added);
    smoothed += weight * share;
    variance += (weight ** 2 * share * (1 - share)) / total;
  }
  const effectiveTotal = (smoothed * (1 - smoothed)) / variance;
  return wilsonInterval(Math.min(1, Math.max(0, value)) * effectiveTotal, effectiveTotal);
}

function checkedWeight(weight: number): number {
  if (!(weight >= 0) || weight === Infinity) throw new RangeError(`not a weight: ${weight}`);
  return weight;
}
