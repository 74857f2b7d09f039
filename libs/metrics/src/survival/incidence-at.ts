import { bucketLowerSeconds, bucketUpperSeconds, latencyBucket } from '../histogram/latency-bucket';
import type { Interval } from '../intervals/interval';
import { FEWEST_TO_JUDGE } from '../intervals/rate';
import type { IncidenceCurve } from './aalen-johansen';

/** So small a share of undecided contacts does not keep a figure back that lies beyond the longest wait seen. */
export const FOLLOW_UP_TOLERANCE = 0.01;

/** The share answered within a time. */
export interface IncidenceAt {
  readonly seconds: number;
  /** Contacts it rests on, decided or not. */
  readonly total: number;
  /** Null without contacts, and where no contact was followed for so long and more than 1 % are undecided: not known yet. */
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly judgeable: boolean;
  /** No contact was followed for so long; the upper limit then allows for all undecided ones being answered in time. */
  readonly beyondFollowUp: boolean;
}

/**
 * The share of all contacts answered within `seconds`, with the limits of the curve's band. On a curve from histograms the
 * bucket that `seconds` falls into is divided evenly over its whole seconds, because sources record whole seconds.
 *
 * @example incidenceAt(curve, 3600).value // 0.71: 71 % were answered within an hour
 */
export function incidenceAt(curve: IncidenceCurve, seconds: number): IncidenceAt {
  if (!(seconds >= 0)) throw new RangeError(`not a duration: ${seconds}`);
  const base = { seconds, total: curve.total, judgeable: curve.total >= FEWEST_TO_JUDGE };
  if (curve.total === 0) return { ...base, value: null, interval: null, beyondFollowUp: false };
  const { value, lower, upper } = curve.buckets ? withinBuckets(curve, curve.buckets, seconds) : atStep(curve, lastRowAt(curve.times, seconds));
  const undecided = undecidedAtEnd(curve);
  const beyondFollowUp = undecided > 0 && isBeyondFollowUp(curve, seconds);
  return {
    ...base,
    value: beyondFollowUp && undecided > FOLLOW_UP_TOLERANCE ? null : value,
    interval: [lower, beyondFollowUp ? Math.min(1, upper + undecided) : upper],
    beyondFollowUp,
  };
}

/** Share of contacts that are neither answered nor ended another way where the curve ends. */
export function undecidedAtEnd(curve: IncidenceCurve): number {
  return curve.undecided.at(-1) ?? 1;
}

/** Whether a time lies after the longest wait that was seen, in buckets: after its bucket. */
export function isBeyondFollowUp(curve: IncidenceCurve, seconds: number): boolean {
  const lastBucket = curve.buckets?.at(-1);
  if (lastBucket !== undefined) return latencyBucket(seconds) > lastBucket;
  return seconds > (curve.times.at(-1) ?? 0);
}

interface Step {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

function atStep(curve: IncidenceCurve, row: number): Step {
  if (row < 0) return { value: 0, lower: 0, upper: 0 };
  return { value: curve.estimate[row] ?? NaN, lower: curve.lower[row] ?? NaN, upper: curve.upper[row] ?? NaN };
}

/** The last row whose time is at most `limit`, -1 before the first. */
function lastRowAt(column: Float64Array | Int32Array, limit: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function withinBuckets(curve: IncidenceCurve, buckets: Int32Array, seconds: number): Step {
  const bucket = latencyBucket(seconds);
  const row = lastRowAt(buckets, bucket);
  const after = atStep(curve, row);
  if (row < 0 || buckets[row] !== bucket) return after;
  const before = atStep(curve, row - 1);
  const part = partOfBucket(bucket, seconds);
  const between = (from: number, to: number): number => from + part * (to - from);
  return { value: between(before.value, after.value), lower: between(before.lower, after.lower), upper: between(before.upper, after.upper) };
}

function partOfBucket(bucket: number, seconds: number): number {
  const lower = bucketLowerSeconds(bucket);
  const upper = bucketUpperSeconds(bucket);
  if (bucket === 0 || upper === Infinity) return 1;
  const wholeSeconds = Math.floor(upper) - Math.floor(lower);
  if (wholeSeconds === 0) return (seconds - lower) / (upper - lower);
  return Math.min(1, (Math.floor(seconds) - Math.floor(lower)) / wholeSeconds);
}
