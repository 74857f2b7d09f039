import type { OpenInterval } from '../intervals/interval';
import { FEWEST_TO_JUDGE } from '../intervals/rate';
import type { IncidenceCurve } from '../survival/aalen-johansen';
import { quantileOfIncidence, type IncidenceQuantile } from '../survival/incidence-quantile';

export const RATIO_REFUSALS = ['first-not-reached', 'second-not-reached', 'neither-reached', 'no-duration'] as const;
/** Why there is no ratio: fewer than half of a side are ever answered, or a median of 0 s cannot be divided by. */
export type RatioRefusal = (typeof RATIO_REFUSALS)[number];

/** How many times longer the first side takes than the second. */
export interface LatencyRatio {
  readonly first: IncidenceQuantile;
  readonly second: IncidenceQuantile;
  /** first / second: 38 means that the first side takes 38 times as long. Null where refused. */
  readonly value: number | null;
  /** 95 % limits; one is null where a median's own limit is not known. */
  readonly interval: OpenInterval;
  readonly judgeable: boolean;
  readonly refused: RatioRefusal | null;
}

/**
 * The ratio of the median times to an answer of two sides, from their Aalen-Johansen curves: null with a reason where a median
 * is not reached.
 *
 * Interval: on the log scale from the limits of both medians, which need not be symmetric. Writing l, m, u for the logs,
 * lower = m1 - m2 - sqrt((m1 - l1)^2 + (u2 - m2)^2), and the upper limit likewise.
 *
 * Source: method of variance estimates recovery, Zou and Donner (2008); limits of a median, Brookmeyer and Crowley (1982).
 */
export function medianRatio(first: IncidenceCurve, second: IncidenceCurve): LatencyRatio {
  return quantileRatio(first, second, 0.5);
}

/** As `medianRatio`, for another quantile, for example 0.9. */
export function quantileRatio(first: IncidenceCurve, second: IncidenceCurve, probability: number): LatencyRatio {
  const one = quantileOfIncidence(first, probability);
  const two = quantileOfIncidence(second, probability);
  const base = { first: one, second: two, judgeable: first.total >= FEWEST_TO_JUDGE && second.total >= FEWEST_TO_JUDGE };
  if (one.seconds === null || two.seconds === null) {
    const refused = one.reached ? 'second-not-reached' : two.reached ? 'first-not-reached' : 'neither-reached';
    return { ...base, value: null, interval: [null, null], refused };
  }
  if (one.seconds === 0 || two.seconds === 0) return { ...base, value: null, interval: [null, null], refused: 'no-duration' };
  const value = one.seconds / two.seconds;
  const below = reach(one.seconds, one.interval[0], two.seconds, two.interval[1]);
  const above = reach(one.seconds, one.interval[1], two.seconds, two.interval[0]);
  const interval: OpenInterval = [below === null ? null : value * Math.exp(-below), above === null ? null : value * Math.exp(above)];
  return { ...base, value, interval, refused: null };
}

/** Distance of a limit of the ratio from the ratio, in logs; null where a limit that it needs is unknown or 0. */
function reach(first: number, firstLimit: number | null, second: number, secondLimit: number | null): number | null {
  if (!firstLimit || !secondLimit) return null;
  return Math.hypot(Math.log(first / firstLimit), Math.log(second / secondLimit));
}
