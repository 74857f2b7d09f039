/** Ratio of the limits of a bucket: a value anywhere in it is within 1 % of the bucket's representative. */
const GROWTH = 1.01 / 0.99;
const LOG_GROWTH = Math.log(GROWTH);

/** The last bucket; it is open-ended and holds everything from about 46 days on. */
export const LAST_BUCKET = 760;
/** Buckets 0 to 760. */
export const BUCKETS = LAST_BUCKET + 1;

/** Worked out once, because every curve and quantile asks for them. */
const REPRESENTATIVES = Float64Array.from({ length: BUCKETS }, (_, bucket) => (2 * GROWTH ** bucket) / (1 + GROWTH));

/** Counts by latency bucket, `BUCKETS` long. Histograms of the same kind may be added bucket by bucket. */
export type LatencyHistogram = Float64Array;

/**
 * The bucket of a duration in seconds: 0 up to 1 s, then logarithmic buckets (lower, upper] whose limits are 1.01 : 0.99 apart,
 * at most 760. SQL computes the same `ceil(ln(seconds) / ln(1.01 / 0.99))`. Negative or missing durations throw a RangeError.
 *
 * Source: Masson, Rim and Lee (2019), DDSketch with relative accuracy 1 %.
 *
 * @example latencyBucket(60) // 205
 */
export function latencyBucket(seconds: number): number {
  if (!(seconds >= 0)) throw new RangeError(`not a duration: ${seconds}`);
  if (seconds <= 1) return 0;
  return Math.min(LAST_BUCKET, Math.ceil(Math.log(seconds) / LOG_GROWTH));
}

/**
 * The duration in seconds that stands for a bucket, within 1 % of everything in it. Bucket 0 means "1 s or less", bucket 760
 * "46 days or more". Anything but a bucket throws a RangeError.
 *
 * @example bucketSeconds(205) // 59.7
 */
export function bucketSeconds(bucket: number): number {
  checkBucket(bucket);
  return REPRESENTATIVES[bucket] ?? NaN;
}

/** The longest duration in seconds that falls into a bucket: 1 for bucket 0, Infinity for the last. */
export function bucketUpperSeconds(bucket: number): number {
  checkBucket(bucket);
  return bucket === LAST_BUCKET ? Infinity : GROWTH ** bucket;
}

/** The duration in seconds above which a bucket begins; 0 for bucket 0, whose durations include 0 itself. */
export function bucketLowerSeconds(bucket: number): number {
  checkBucket(bucket);
  return bucket === 0 ? 0 : GROWTH ** (bucket - 1);
}

function checkBucket(bucket: number): void {
  if (!Number.isInteger(bucket) || bucket < 0 || bucket > LAST_BUCKET) throw new RangeError(`not a latency bucket: ${bucket}`);
}
