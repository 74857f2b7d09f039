import type { IncidenceCurve } from './aalen-johansen';

/** One step of a curve for a chart: from `seconds` on the share is `value`. */
export interface CurvePoint {
  readonly seconds: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A curve as at most about `most` steps for a chart with a logarithmic time axis, the last step of each slot kept; the first
 * and the last step always stay. Draw it as a step function (the value holds until the next point). No contacts, no points.
 */
export function curvePoints(curve: IncidenceCurve, most = 240): CurvePoint[] {
  const points: CurvePoint[] = [];
  const length = curve.times.length;
  const origin = Math.log(Math.max(curve.times[0] ?? 1, 0.5));
  const slotWidth = (Math.log(Math.max(curve.times.at(-1) ?? 1, 0.5)) - origin) / Math.max(1, most - 2);
  const slotOf = (row: number): number => Math.floor((Math.log(Math.max(curve.times[row] ?? 0.5, 0.5)) - origin) / slotWidth);
  for (let row = 0; row < length; row += 1) {
    const lastOfSlot = length <= most || row === 0 || row === length - 1 || slotOf(row) !== slotOf(row + 1);
    if (!lastOfSlot) continue;
    points.push({
      seconds: curve.times[row] ?? NaN,
      value: curve.estimate[row] ?? NaN,
      lower: curve.lower[row] ?? NaN,
      upper: curve.upper[row] ?? NaN,
    });
  }
  return points;
}
