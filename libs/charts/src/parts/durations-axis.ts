import { formatDuration } from '@channelwise/metrics';

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/** The span of the latency axis: 10 s to 7 days. */
export const SHORTEST_SECONDS = 10;
export const LONGEST_SECONDS = 7 * DAY;

/** Where a reader looks on a log axis of seconds. */
export const DURATION_TICKS = [SHORTEST_SECONDS, MINUTE, 10 * MINUTE, HOUR, DAY, LONGEST_SECONDS] as const;

/** The same with room for labels on a narrow plot. */
export const COARSE_DURATION_TICKS = [SHORTEST_SECONDS, MINUTE, HOUR, DAY, LONGEST_SECONDS] as const;

/** `10 s`, `1 min`, `1 h`, `1 day`, `7 days`: an axis says 1 day where a sentence says 24 h. */
export function durationTick(seconds: number): string {
  return Math.round(seconds) === DAY ? '1 day' : formatDuration(Math.round(seconds));
}
