import { bucketSeconds, BUCKETS, type LatencyHistogram } from '../histogram/latency-bucket';
import { checkHistogram } from '../histogram/latency-histogram';

/**
 * What happened when: how many contacts were answered, ended another way (competing) or were last seen waiting (censored) at
 * each of several increasing times. Exact times and histogram buckets both come down to this.
 */
export interface EventTable {
  /** Increasing, in seconds (or any other unit of time). */
  readonly times: Float64Array;
  readonly answered: Float64Array;
  /** Gave up or closed without reply: the contact will never be answered. */
  readonly competing: Float64Array;
  /** Still waiting when last seen. At a tied time it counts as at risk of the events of that time. */
  readonly censored: Float64Array;
  /** Bucket of each time where the table comes from a histogram, otherwise null. */
  readonly buckets: Int32Array | null;
}

export const FATES = ['answered', 'competing', 'censored'] as const;
/** How the observation of one contact ended. */
export type Fate = (typeof FATES)[number];

/** One contact with its exact time in seconds. */
export interface Observation {
  readonly time: number;
  readonly fate: Fate;
}

/** Histograms of the three fates of contacts; those not given are empty. */
export interface OutcomeHistograms {
  readonly answered: LatencyHistogram;
  readonly gaveUp?: LatencyHistogram;
  readonly closedUnanswered?: LatencyHistogram;
  readonly waiting?: LatencyHistogram;
}

/** The event table of contacts with exact times, in any order. Negative or missing times throw a RangeError. */
export function eventTableOfObservations(observations: Iterable<Observation>): EventTable {
  const rows = new Map<number, Record<Fate, number>>();
  for (const { time, fate } of observations) {
    if (!(time >= 0) || time === Infinity) throw new RangeError(`not a time: ${time}`);
    const row = rows.get(time) ?? { answered: 0, competing: 0, censored: 0 };
    row[fate] += 1;
    rows.set(time, row);
  }
  const times = Float64Array.from(rows.keys()).sort();
  const column = (fate: Fate): Float64Array => times.map((time) => rows.get(time)?.[fate] ?? 0);
  return { times, answered: column('answered'), competing: column('competing'), censored: column('censored'), buckets: null };
}

/**
 * The event table of latency histograms. Times are the representatives of the buckets, within 1 % of every duration; empty
 * buckets have no row. Contacts last seen waiting in a bucket count as at risk of all events in it. Histograms of another length or with negative counts throw a RangeError.
 */
export function eventTableOfHistograms(histograms: OutcomeHistograms): EventTable {
  const { answered, gaveUp, closedUnanswered, waiting } = histograms;
  for (const histogram of [answered, gaveUp, closedUnanswered, waiting]) if (histogram) checkHistogram(histogram);
  // Plain loops: this runs for every channel, segment and topic on screen.
  const times = new Float64Array(BUCKETS);
  const answeredColumn = new Float64Array(BUCKETS);
  const competing = new Float64Array(BUCKETS);
  const censored = new Float64Array(BUCKETS);
  const buckets = new Int32Array(BUCKETS);
  let rows = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const answeredHere = answered[bucket] ?? 0;
    const competingHere = (gaveUp?.[bucket] ?? 0) + (closedUnanswered?.[bucket] ?? 0);
    const waitingHere = waiting?.[bucket] ?? 0;
    if (answeredHere + competingHere + waitingHere === 0) continue;
    times[rows] = bucketSeconds(bucket);
    answeredColumn[rows] = answeredHere;
    competing[rows] = competingHere;
    censored[rows] = waitingHere;
    buckets[rows] = bucket;
    rows += 1;
  }
  return {
    times: times.subarray(0, rows),
    answered: answeredColumn.subarray(0, rows),
    competing: competing.subarray(0, rows),
    censored: censored.subarray(0, rows),
    buckets: buckets.subarray(0, rows),
  };
}

/** How many contacts a table holds. */
export function eventTableTotal({ times, answered, competing, censored }: EventTable): number {
  let total = 0;
  for (let row = 0; row < times.length; row += 1) total += (answered[row] ?? 0) + (competing[row] ?? 0) + (censored[row] ?? 0);
  return total;
}
