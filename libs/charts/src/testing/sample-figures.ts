import type { DurationFigure, RateFigure, ShareFigure } from '@channelwise/contracts';

const FEWEST = 30;

/** Invented figures for specs: the half-width of the interval shrinks with n, nothing more is claimed. */
export function sampleShare(value: number | null, n: number): ShareFigure {
  if (value === null || n === 0) return { n, value: null, interval: null, judgeable: false };
  const half = 1.96 * Math.sqrt((value * (1 - value)) / n);
  return { n, value, interval: [Math.max(0, value - half), Math.min(1, value + half)], judgeable: n >= FEWEST };
}

export function sampleRate(value: number | null, total: number): RateFigure {
  const { n, ...share } = sampleShare(value, total);
  return { hits: Math.round((value ?? 0) * n), total: n, ...share };
}

export function sampleDuration(seconds: number | null, n: number): DurationFigure {
  if (seconds === null) return { n, seconds: null, reached: false, interval: null, judgeable: n >= FEWEST };
  const factor = Math.exp(2.5 / Math.sqrt(Math.max(1, n)));
  return { n, seconds, reached: true, interval: [seconds / factor, seconds * factor], judgeable: n >= FEWEST };
}
