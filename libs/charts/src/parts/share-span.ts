/**
 * A span of shares that holds all the limits, in tenths, at least three tenths wide: dots on a scale need no zero, and the labels
 * say where it starts. Without limits the whole scale.
 */
export function shareSpan(limits: readonly number[]): { min: number; max: number; ticks: number[] } {
  if (limits.length === 0) return { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
  let first = Math.max(0, Math.floor(Math.min(...limits) * 10 + 1e-9) - 1);
  let last = Math.min(10, Math.ceil(Math.max(...limits) * 10 - 1e-9) + 1);
  while (last - first < 3) {
    first = Math.max(0, first - 1);
    last = Math.min(10, last + 1);
  }
  const step = last - first > 6 ? 2 : 1;
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => (first + at * step) / 10);
  return { min: first / 10, max: last / 10, ticks };
}
