import { checkCounts, type Counts, type Interval } from './interval';
import { wilsonInterval } from './wilson-interval';

/** Under so many contacts a figure is marked "too few to judge". */
export const FEWEST_TO_JUDGE = 30;

/** A share with everything needed to show it honestly: what it counts, how sure it is, and whether there is enough to judge. */
export interface Rate {
  readonly hits: number;
  readonly total: number;
  /** hits / total, or null where there is no data. */
  readonly value: number | null;
  /** 95 % interval (Wilson 1927), or null where there is no data. */
  readonly interval: Interval | null;
  /** False under 30 contacts: shown as "too few to judge". */
  readonly judgeable: boolean;
}

/**
 * The rate of hits in a total, with its 95 % Wilson interval. A total of 0 has value and interval null, never 0.
 * Throws a RangeError when hits lie outside [0, total].
 *
 * @example rate({ hits: 81, total: 263 }) // { hits: 81, total: 263, value: 0.308, interval: [0.2553, 0.3662], judgeable: true }
 */
export function rate(counts: Counts): Rate {
  checkCounts(counts);
  const { hits, total } = counts;
  return {
    hits,
    total,
    value: total === 0 ? null : hits / total,
    interval: wilsonInterval(hits, total),
    judgeable: total >= FEWEST_TO_JUDGE,
  };
}
