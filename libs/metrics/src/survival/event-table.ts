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
 * buckets have no row. Histograms of another length or with negative counts throw a RangeError.
 */
export function eventTableOfHistograms(histograms: OutcomeHistograms): EventTable {
  const { answered, gaveUp, closedUnanswered, waiting } = histograms;
  for (const histogram of [answered, gaveUp, closedUnanswered, waiting]) if (histogram) checkHistogram(histogram);
  const competingIn = (bucket: number): number => (gaveUp?.[bucket] ?? 0) + (closedUnanswered?.[bucket] ?? 0);
  const used: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    if ((answered[bucket] ?? 0) + competingIn(bucket) + (waiting?.[bucket] ?? 0) > 0) used.push(bucket);
  }
  return {
    times: Float64Array.from(used, bucketSeconds),
    answered: Float64Array.from(used, (bucket) => answered[bucket] ?? 0),
    competing: Float64Array.from(used, competingIn),
    censored: Float64Array.from(used, (bucket) => waiting?.[bucket] ?? 0),
    buckets: Int32Array.from(used),
  };
}

/** How many contacts a table holds. */
export function eventTableTotal({ answered, competing, censored }: EventTable): number {
  return [answered, competing, censored].reduce((sum, column) => column.reduce((subtotal, count) => subtotal + count, sum), 0);
}
