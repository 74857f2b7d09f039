/**
 * The first time at which a non-decreasing step function reaches `level`, or null where it never does.
 *
 * Where it sits exactly on the level until a later jump, the middle of that flat stretch, as R's `quantile.survfit` has it and
 * as a median of an even number of values is taken. Where it stays on the level for ever, the time at which it got there: R
 * takes the middle between that and the longest observation, which here would only say how long the unanswered were followed.
 */
export function crossingTime(times: Float64Array, steps: Float64Array, level: number): number | null {
  const tolerance = 1.5e-8;
  const first = steps.findIndex((value) => value >= level - tolerance);
  const reached = times[first];
  if (reached === undefined) return null;
  if ((steps[first] ?? NaN) > level + tolerance) return reached;
  const next = times[steps.findIndex((value) => value > level + tolerance)];
  return next === undefined ? reached : (reached + next) / 2;
}
