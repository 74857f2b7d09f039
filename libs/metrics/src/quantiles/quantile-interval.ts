import { binomialQuantile } from '../distributions/binomial';
import type { OpenInterval } from '../intervals/interval';

/** Ranks (1 is the smallest) of the order statistics that bound a quantile; null where there are too few values for a limit. */
export interface QuantileRanks {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Ranks of a 95 % interval of the quantile at `probability` of `count` values, whatever their distribution.
 *
 * Source: order statistics with binomial ranks, Thompson (1936), Conover (1999).
 *
 * @example quantileRanks(37, 0.5) // { lower: 13, upper: 25 }
 */
export function quantileRanks(count: number, probability: number): QuantileRanks {
  if (count === 0) return { lower: null, upper: null };
  const lower = binomialQuantile(0.025, count, probability);
  const upper = binomialQuantile(0.975, count, probability) + 1;
  return { lower: lower < 1 ? null : lower, upper: upper > count ? null : upper };
}

/**
 * 95 % interval of the median of some values from order statistics. A limit is null where there are too few values to give one
 * (under 6).
 */
export function medianInterval(values: readonly number[]): OpenInterval {
  const sorted = Float64Array.from(values).sort();
  const { lower, upper } = quantileRanks(sorted.length, 0.5);
  return [lower === null ? null : (sorted[lower - 1] ?? null), upper === null ? null : (sorted[upper - 1] ?? null)];
}
