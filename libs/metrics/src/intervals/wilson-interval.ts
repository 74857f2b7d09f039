import { Z_95 } from '../distributions/normal';
import { checkCounts, type Interval } from './interval';

/**
 * 95 % interval of a proportion. Always inside [0, 1], always contains hits / total, and never collapses to a point, also
 * not for 0 of n or n of n. A total of 0 gives null; hits outside [0, total] throw a RangeError.
 *
 * Source: Wilson (1927), score interval without continuity correction.
 *
 * @example wilsonInterval(7, 10) // [0.3968, 0.8922]
 */
export function wilsonInterval(hits: number, total: number): Interval | null {
  checkCounts({ hits, total });
  if (total === 0) return null;
  const share = hits / total;
  const spread = (Z_95 * Z_95) / total;
  const centre = share + spread / 2;
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / total + spread / (4 * total));
  // The limits at the ends are 0 and 1 exactly; floating point would miss them by a hair.
  const lower = hits === 0 ? 0 : (centre - reach) / (1 + spread);
  const upper = hits === total ? 1 : (centre + reach) / (1 + spread);
  return [Math.max(0, Math.min(lower, share)), Math.min(1, Math.max(upper, share))];
}
