import { asPeopleSayIt, NO_DATA } from './significant';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** A number and its unit, so that an interval can name the unit once. */
export interface SpokenDuration {
  readonly figure: string;
  readonly unit: 's' | 'min' | 'h' | 'days';
}

/**
 * A duration in the unit people would use: seconds under a minute, minutes under an hour, hours up to two days, then days.
 * The unit is chosen after rounding, so 59.8 s is "1 min" and never "60 s". Null is "no data"; a negative duration keeps its sign.
 *
 * @example formatDuration(38) // "38 s"
 * @example formatDuration(720) // "12 min"
 * @example formatDuration(23_400) // "6.5 h"
 * @example formatDuration(293_760) // "3.4 days"
 * @example formatDuration(3_995_000, { atLeast: true }) // "46 days or more"
 */
export function formatDuration(seconds: number | null, { atLeast = false }: { atLeast?: boolean } = {}): string {
  if (seconds === null) return NO_DATA;
  const { figure, unit } = spokenDuration(seconds);
  return `${figure} ${unit}${atLeast ? ' or more' : ''}`;
}

/** The figure and the unit of a duration, rounded as `formatDuration` rounds them. */
export function spokenDuration(seconds: number): SpokenDuration {
  const size = Math.abs(seconds);
  const sign = seconds < 0 ? '-' : '';
  if (size === 0) return { figure: '0', unit: 's' };
  if (size < 59.5) return { figure: sign + atLeastOne(size), unit: 's' };
  if (size < 59.5 * MINUTE) return { figure: sign + atLeastOne(size / MINUTE), unit: 'min' };
  if (size < 48 * HOUR) return { figure: sign + atLeastOne(size / HOUR), unit: 'h' };
  return { figure: sign + atLeastOne(size / DAY), unit: 'days' };
}

/** Nothing is told apart below one second, and 59 min 40 s is an hour. */
function atLeastOne(amount: number): string {
  return asPeopleSayIt(Math.max(1, amount));
}
