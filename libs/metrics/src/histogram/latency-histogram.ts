import { BUCKETS, latencyBucket, type LatencyHistogram } from './latency-bucket';

/** A histogram without a single count. */
export function emptyHistogram(): LatencyHistogram {
  return new Float64Array(BUCKETS);
}

/** The histogram of durations in seconds. */
export function histogramOf(durationsSeconds: Iterable<number>): LatencyHistogram {
  const histogram = emptyHistogram();
  for (const seconds of durationsSeconds) {
    const bucket = latencyBucket(seconds);
    histogram[bucket] = (histogram[bucket] ?? 0) + 1;
  }
  return histogram;
}

/** The sum of histograms, bucket by bucket; without any, an empty one. A histogram of another length throws a RangeError. */
export function addHistograms(histograms: Iterable<LatencyHistogram>): LatencyHistogram {
  const sum = emptyHistogram();
  for (const histogram of histograms) {
    checkHistogram(histogram);
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) sum[bucket] = (sum[bucket] ?? 0) + (histogram[bucket] ?? 0);
  }
  return sum;
}

/** How many durations a histogram holds. */
export function histogramTotal(histogram: LatencyHistogram): number {
  let total = 0;
  for (let bucket = 0; bucket < histogram.length; bucket += 1) total += histogram[bucket] ?? 0;
  return total;
}

/** Throws a RangeError unless the histogram has one non-negative count per bucket. */
export function checkHistogram(histogram: LatencyHistogram): void {
  if (histogram.length !== BUCKETS) throw new RangeError(`a latency histogram has ${BUCKETS} buckets, not ${histogram.length}`);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const count = histogram[bucket] ?? NaN;
    if (!(count >= 0)) throw new RangeError(`not a count: ${count}`);
  }
}
