import type { LatencyCurve } from '@channelwise/contracts';

export interface StepValue {
  share: number;
  lower: number;
  upper: number;
}

/** The curve read at a time, in seconds: the value of the last step at or before it, 0 before the first step. */
export function stepValue(curve: LatencyCurve, seconds: number): StepValue {
  let at = -1;
  while (at + 1 < curve.seconds.length && (curve.seconds[at + 1] ?? Infinity) <= seconds) at += 1;
  return at < 0 ? { share: 0, lower: 0, upper: 0 } : { share: curve.share[at] ?? 0, lower: curve.lower[at] ?? 0, upper: curve.upper[at] ?? 0 };
}

/** The steps between two times, with a point at either end, so that a curve fills its axis. */
export function stepsBetween(curve: LatencyCurve, from: number, to: number): { seconds: number; value: StepValue }[] {
  const inside = curve.seconds.filter((seconds) => seconds > from && seconds < to);
  return [from, ...inside, to].map((seconds) => ({ seconds, value: stepValue(curve, seconds) }));
}
