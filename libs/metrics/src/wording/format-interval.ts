import type { OpenInterval } from '../intervals/interval';
import { formatDuration, spokenDuration } from './format-duration';
import { formatPoints, pointsFigure } from './format-points';
import { formatShare, percentRange } from './format-share';
import { formatTimes, timesFigure } from './format-times';
import { NO_DATA } from './significant';

export const QUANTITIES = ['share', 'points', 'duration', 'times'] as const;
/** What an interval is an interval of: a share, a difference in points, seconds, or a ratio. */
export type Quantity = (typeof QUANTITIES)[number];

/**
 * A 95 % interval in words, the unit named once where both limits share it. A missing upper limit reads "6.1 h or more", a
 * missing lower one "up to 6.1 h"; null or two missing limits are "no data".
 *
 * @example formatInterval([0.682, 0.741], 'share') // "68-74 %"
 * @example formatInterval([-0.03, 0.05], 'points') // "-3 to 5 points"
 * @example formatInterval([2700, 4320], 'duration') // "45 min to 1.2 h"
 * @example formatInterval([32.1, 45.4], 'times') // "32-45x"
 */
export function formatInterval(interval: OpenInterval | null, quantity: Quantity): string {
  if (interval === null) return NO_DATA;
  const [lower, upper] = interval;
  if (lower === null && upper === null) return NO_DATA;
  if (lower === null) return `up to ${single(upper, quantity)}`;
  if (upper === null) return `${single(lower, quantity)} or more`;
  switch (quantity) {
    case 'share':
      return `${percentRange([lower, upper])} %`;
    case 'points':
      return lower < 0 || upper < 0
        ? `${pointsFigure(lower)} to ${formatPoints(upper)}`
        : `${pointsFigure(lower)}-${formatPoints(upper)}`;
    case 'times':
      return `${timesFigure(lower)}-${formatTimes(upper)}`;
    case 'duration': {
      const from = spokenDuration(lower);
      const to = spokenDuration(upper);
      return from.unit === to.unit ? `${from.figure}-${to.figure} ${to.unit}` : `${formatDuration(lower)} to ${formatDuration(upper)}`;
    }
  }
}

function single(limit: number | null, quantity: Quantity): string {
  switch (quantity) {
    case 'share':
      return formatShare(limit);
    case 'points':
      return formatPoints(limit);
    case 'times':
      return formatTimes(limit);
    case 'duration':
      return formatDuration(limit);
  }
}
