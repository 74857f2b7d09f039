import { Z_95 } from '../distributions/normal';
import type { Interval, OpenInterval } from '../intervals/interval';
import { checkStrata, isCommon, type Stratum } from './stratum';

/** An adjusted difference of two rates, first minus second. */
export interface MantelHaenszelDifference {
  /** Null where no stratum has contacts of both sides. */
  readonly value: number | null;
  readonly variance: number | null;
  readonly interval: Interval | null;
}

/**
 * The risk difference of two sides, like compared with like in each stratum. Strata with one side only carry no weight.
 * The interval is normal and kept inside [-1, 1]; where every stratum is unanimous, and the variance would be 0, half a hit and
 * half a miss are added to each side of each stratum for the variance alone.
 *
 * Source: Mantel and Haenszel (1959) weights, variance of Greenland and Robins (1985).
 */
export function mantelHaenszelDifference(strata: readonly Stratum[]): MantelHaenszelDifference {
  checkStrata(strata);
  const common = strata.filter(isCommon);
  if (common.length === 0) return { value: null, variance: null, interval: null };
  const weights = common.map(({ first, second }) => (first.total * second.total) / (first.total + second.total));
  const weightTotal = weights.reduce((sum, weight) => sum + weight, 0);
  const differences = common.map(({ first, second }) => first.hits / first.total - second.hits / second.total);
  const value = differences.reduce((sum, difference, index) => sum + difference * (weights[index] ?? 0), 0) / weightTotal;
  const variance = greenlandRobins(common, 0) / weightTotal ** 2;
  const reach = Z_95 * Math.sqrt(variance > 0 ? variance : greenlandRobins(common, 0.5) / weightTotal ** 2);
  return { value, variance, interval: [Math.max(-1, value - reach), Math.min(1, value + reach)] };
}

/** Sum over strata of squared weight times binomial variances; `added` to hits and misses keeps it above 0. */
function greenlandRobins(strata: readonly Stratum[], added: number): number {
  return strata.reduce((sum, { first, second }) => {
    const weight = (first.total * second.total) / (first.total + second.total);
    return sum + weight * weight * (binomialVariance(first.hits, first.total, added) + binomialVariance(second.hits, second.total, added));
  }, 0);
}

function binomialVariance(hits: number, total: number, added: number): number {
  return ((hits + added) * (total - hits + added)) / (total + 2 * added) ** 2 / total;
}

/** An adjusted odds ratio of two sides. */
export interface MantelHaenszelOddsRatio {
  /** Null where it is 0 : 0 or has no bound. */
  readonly value: number | null;
  /** Null limits where a cell of all strata together is empty. */
  readonly interval: OpenInterval;
}

/**
 * The common odds ratio of two sides over strata.
 *
 * Source: Mantel and Haenszel (1959), variance of the logarithm of Robins, Breslow and Greenland (1986).
 */
export function mantelHaenszelOddsRatio(strata: readonly Stratum[]): MantelHaenszelOddsRatio {
  checkStrata(strata);
  let concordant = 0;
  let discordant = 0;
  let both = 0;
  let mixed = 0;
  let neither = 0;
  for (const { first, second } of strata.filter(isCommon)) {
    const total = first.total + second.total;
    const r = (first.hits * (second.total - second.hits)) / total;
    const s = (second.hits * (first.total - first.hits)) / total;
    const p = (first.hits + second.total - second.hits) / total;
    concordant += r;
    discordant += s;
    both += p * r;
    mixed += p * s + (1 - p) * r;
    neither += (1 - p) * s;
  }
  if (discordant === 0) return { value: null, interval: [null, null] };
  if (concordant === 0) return { value: 0, interval: [null, null] };
  const value = concordant / discordant;
  const variance = both / (2 * concordant ** 2) + mixed / (2 * concordant * discordant) + neither / (2 * discordant ** 2);
  const factor = Math.exp(Z_95 * Math.sqrt(variance));
  return { value, interval: [value / factor, value * factor] };
}
