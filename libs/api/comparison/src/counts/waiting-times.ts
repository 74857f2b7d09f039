import { LATENCY_LANES, WAITING_SLOT_SECONDS } from '@channelwise/api/tallies';
import { latencyBucket } from '@channelwise/metrics';

/**
 * How long contacts that still wait have waited at the as-of, as a latency histogram.
 *
 * @param midnight the instant (ms) at which their day began in the zone
 * @param starts contacts by quarter of an hour of that day in which they began to wait; the middle of the quarter is taken
 * @param waited milliseconds from an instant to the as-of, on the clock that is asked for
 * @param into histogram to add to
 */
export function addWaitingTimes(midnight: number, starts: Float64Array, waited: (began: number) => number, into: Float64Array): void {
  starts.forEach((contacts, slot) => {
    if (contacts === 0) return;
    const began = midnight + (slot + 0.5) * WAITING_SLOT_SECONDS * 1000;
    const bucket = latencyBucket(Math.max(0, waited(began) / 1000));
    into[bucket] = (into[bucket] ?? 0) + contacts;
  });
}

/** Contacts on days so long ago that every one has waited longer than the histogram can tell. */
export function addLongWaits(contacts: number, into: Float64Array): void {
  into[LATENCY_LANES - 1] = (into[LATENCY_LANES - 1] ?? 0) + contacts;
}
