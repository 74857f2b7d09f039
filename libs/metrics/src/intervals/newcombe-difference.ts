import { type Counts, type Interval } from './interval';
import { rate } from './rate';

/** First minus second of two shares, in shares (0.17 = 17 points). */
export interface Difference {
  /** Null where either side has no data. */
  readonly value: number | null;
  /** 95 % interval, or null where either side has no data. */
  readonly interval: Interval | null;
  /** False where either side has under 30 contacts. */
  readonly judgeable: boolean;
}

/**
 * The difference of two independent proportions, first minus second, with a 95 % interval that keeps inside [-1, 1].
 * Either total 0 gives value and interval null; impossible counts throw a RangeError.
 *
 * Source: Newcombe (1998), method 10 (square-and-add of Wilson limits, no continuity correction).
 *
 * @example newcombeDifference({ hits: 56, total: 70 }, { hits: 48, total: 80 }) // { value: 0.2, interval: [0.0524, 0.3339], ... }
 */
export function newcombeDifference(first: Counts, second: Counts): Difference {
  const one = rate(first);
  const two = rate(second);
  const judgeable = one.judgeable && two.judgeable;
  if (one.value === null || two.value === null || one.interval === null || two.interval === null) {
    return { value: null, interval: null, judgeable };
  }
  const value = one.value - two.value;
  return { value, interval: squareAndAdd(one.value, one.interval, two.value, two.interval), judgeable };
}

/**
 * 95 % limits of first minus second from the limits of each side: "square and add", the method of variance estimates recovery.
 *
 * Source: Newcombe (1998) for proportions; Zou and Donner (2008) in general.
 */
export function squareAndAdd(first: number, firstInterval: Interval, second: number, secondInterval: Interval): Interval {
  const value = first - second;
  return [
    value - Math.hypot(first - firstInterval[0], secondInterval[1] - second),
    value + Math.hypot(firstInterval[1] - first, second - secondInterval[0]),
  ];
}
