import { twoSidedPValue, Z_95 } from '../distributions/normal';
import { checkCounts, type Counts, type Interval } from '../intervals/interval';

/**
 * Two-sided p-value of the hypothesis that two independent proportions are equal; null where either side has no contacts, 1 where
 * all contacts of both sides came out the same. Impossible counts throw a RangeError.
 *
 * Source: score test with pooled variance, that is Pearson's (1900) chi-square without continuity correction.
 *
 * @example differencePValue({ hits: 56, total: 70 }, { hits: 48, total: 80 }) // 0.00805
 */
export function differencePValue(first: Counts, second: Counts): number | null {
  checkCounts(first);
  checkCounts(second);
  if (first.total === 0 || second.total === 0) return null;
  const share = (first.hits + second.hits) / (first.total + second.total);
  const variance = share * (1 - share) * (1 / first.total + 1 / second.total);
  if (variance === 0) return 1;
  return twoSidedPValue((first.hits / first.total - second.hits / second.total) / Math.sqrt(variance));
}

/** Two-sided p-value of the hypothesis that an estimate with this standard error is 0 (Wald 1943); null without either. */
export function estimatePValue(estimate: number | null, standardError: number | null): number | null {
  if (estimate === null || standardError === null || !(standardError >= 0)) return null;
  if (standardError === 0) return estimate === 0 ? 1 : 0;
  return twoSidedPValue(estimate / standardError);
}

/**
 * Two-sided p-value of the hypothesis that an estimate is 0, read back from its 95 % interval; for an estimate on the log scale
 * pass the logs. The side of the interval that faces 0 counts, so that the p-value is below 5 % exactly where the interval leaves
 * out 0. Null without an estimate or an interval.
 */
export function intervalPValue(estimate: number | null, interval: Interval | null): number | null {
  if (estimate === null || interval === null) return null;
  const reach = estimate >= 0 ? estimate - interval[0] : interval[1] - estimate;
  return estimatePValue(estimate, reach / Z_95);
}
