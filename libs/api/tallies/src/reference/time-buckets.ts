import type { Instant } from '@channelwise/vocabulary';
import { DAY_LANES, LATENCY_LANES, WAITING_SLOT_SECONDS } from '../lanes/time-lanes';
import { SECOND } from './durations';
import { localDay, startOfDay } from './local-days';

/** Bucket of the time from one instant to another: 0 up to a second, then steps of 1.01 : 0.99, the last one open. */
export function latencyLane(from: Instant, to: Instant): number {
  const seconds = (to - from) / SECOND;
  if (seconds <= 1) return 0;
  return Math.min(LATENCY_LANES - 1, Math.ceil(Math.log(seconds) / Math.log(1.01 / 0.99)));
}

/** Quarter of an hour since local midnight, as time passes: a day on which the clocks change has 92 or 100. */
export function waitingLane(startedAt: Instant, zone: string): number {
  const midnight = startOfDay(localDay(startedAt, zone), zone);
  return Math.floor((startedAt - midnight) / (WAITING_SLOT_SECONDS * SECOND));
}

/** Whole days, the last lane open. What a source closed on a day before it began, as zones or clocks differ, is in lane 0. */
export function dayLane(days: number): number {
  return Math.min(DAY_LANES - 1, Math.max(0, days));
}
