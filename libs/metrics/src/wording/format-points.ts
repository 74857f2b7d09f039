import { NO_DATA } from './significant';

/**
 * A difference of two shares in percentage points. Below one point one decimal; a difference that rounds to nothing is
 * "0 points". Null is "no data".
 *
 * @example formatPoints(0.172) // "17 points"
 * @example formatPoints(-0.01) // "-1 point"
 * @example formatPoints(0.004) // "0.4 points"
 */
export function formatPoints(difference: number | null): string {
  if (difference === null) return NO_DATA;
  const figure = pointsFigure(difference);
  return `${figure} ${figure === '1' || figure === '-1' ? 'point' : 'points'}`;
}

/** The figure of `formatPoints` without its unit. */
export function pointsFigure(difference: number): string {
  const points = difference * 100;
  const rounded = Math.abs(points) < 0.95 ? Number(points.toFixed(1)) : Math.round(points);
  return String(rounded === 0 ? 0 : rounded);
}
