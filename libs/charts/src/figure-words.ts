import type { DurationFigure, Interval, RateFigure, RatioFigure, ShareFigure } from '@channelwise/contracts';
import { NO_DATA, formatDuration, formatInterval, formatShare, formatTimes, percentRange } from '@channelwise/metrics';

/** Words of a figure that has no number; each stands where the number would stand. */
export const TOO_FEW = 'too few to judge';
export const NOT_REACHED = 'not reached';

/** Number of things behind a share: `total` of a rate, `n` of a curve's share. */
export function observations(figure: RateFigure | ShareFigure): number {
  return 'total' in figure ? figure.total : figure.n;
}

/** `71 % (68-74)`, or the words that stand in its place. */
export function shareWords(figure: RateFigure | ShareFigure | null): string {
  if (figure === null || figure.value === null) return NO_DATA;
  if (!figure.judgeable) return TOO_FEW;
  return withInterval(formatShare(figure.value), figure.interval === null ? '' : percentRange(figure.interval));
}

/** `38 min (35-42 min)`, `not reached`, or the words that stand in its place. */
export function durationWords(figure: DurationFigure | null): string {
  const words = durationWithoutInterval(figure);
  return figure === null || judgedSeconds(figure) === null ? words : withInterval(words, durationIntervalWords(figure.interval));
}

/** `38 min`, or the words that stand in its place. */
export function durationWithoutInterval(figure: DurationFigure | null): string {
  if (figure === null || figure.n === 0) return NO_DATA;
  if (!figure.judgeable) return TOO_FEW;
  return figure.reached ? formatDuration(figure.seconds) : NOT_REACHED;
}

/** `35-42 min`, or nothing where neither limit is known. */
export function durationIntervalWords(interval: DurationFigure['interval']): string {
  return interval === null || (interval[0] === null && interval[1] === null) ? '' : formatInterval(interval, 'duration');
}

/** `9.2x (8.1-10x)`, or the reason why there is none. */
export function ratioWords(figure: RatioFigure): string {
  if (figure.value === null) return figure.reason ?? NO_DATA;
  return withInterval(formatTimes(figure.value), figure.interval === null ? '' : formatInterval(figure.interval, 'times'));
}

export function withInterval(figure: string, interval: string): string {
  return interval === '' ? figure : `${figure} (${interval})`;
}

/** The value of a share for drawing: null unless it can be judged. */
export function judgedShare(figure: RateFigure | ShareFigure | null): { value: number; interval: Interval | null } | null {
  return figure !== null && figure.judgeable && figure.value !== null ? { value: figure.value, interval: figure.interval } : null;
}

/** The seconds of a duration for drawing: null unless it is reached and can be judged. */
export function judgedSeconds(figure: DurationFigure | null): number | null {
  return figure !== null && figure.judgeable && figure.reached ? figure.seconds : null;
}
