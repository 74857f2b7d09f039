import fc from 'fast-check';
import { bucketLowerSeconds, bucketSeconds, bucketUpperSeconds, BUCKETS, LAST_BUCKET, latencyBucket } from './latency-bucket';
import { addHistograms, emptyHistogram, histogramOf, histogramTotal } from './latency-histogram';

describe('latency buckets', () => {
  it('the representative is within 1 % of every duration from 1 s to 46 days', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.0001, max: 3_900_000, noNaN: true }), (seconds) => {
        expect(Math.abs(bucketSeconds(latencyBucket(seconds)) / seconds - 1)).toBeLessThanOrEqual(0.01 + 1e-9);
      }),
    );
  });

  it('every duration lies between the limits of its bucket', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (seconds) => {
        const bucket = latencyBucket(seconds);
        expect(seconds).toBeLessThanOrEqual(bucketUpperSeconds(bucket) * (1 + 1e-12));
        expect(seconds).toBeGreaterThanOrEqual(bucketLowerSeconds(bucket) * (1 - 1e-12));
      }),
    );
  });

  it.each([
    [0, 0],
    [1, 0],
    [1.01, 1],
    [60, 205],
    [3600, 410],
    [86_400, 569],
    [4_000_000, LAST_BUCKET],
    [1e12, LAST_BUCKET],
  ])('%p s falls into bucket %p', (seconds, bucket) => {
    expect(latencyBucket(seconds)).toBe(bucket);
  });

  it('the last bucket begins at 46 days and has no end', () => {
    expect(bucketLowerSeconds(LAST_BUCKET) / 86_400).toBeCloseTo(45.3, 1);
    expect(bucketSeconds(LAST_BUCKET) / 86_400).toBeCloseTo(45.8, 1);
    expect(bucketUpperSeconds(LAST_BUCKET)).toBe(Infinity);
  });

  it('what is no duration or no bucket is refused', () => {
    expect(() => latencyBucket(-1)).toThrow(RangeError);
    expect(() => latencyBucket(NaN)).toThrow(RangeError);
    expect(() => bucketSeconds(BUCKETS)).toThrow(RangeError);
    expect(() => bucketSeconds(1.5)).toThrow(RangeError);
  });
});

describe('latency histograms', () => {
  it('adding histograms is the histogram of all durations', () => {
    const durations = fc.array(fc.double({ min: 0, max: 5e6, noNaN: true }));
    fc.assert(
      fc.property(durations, durations, (some, others) => {
        expect(addHistograms([histogramOf(some), histogramOf(others)])).toEqual(histogramOf([...others, ...some]));
      }),
    );
  });

  it('nothing adds up to an empty histogram', () => {
    expect(addHistograms([])).toEqual(emptyHistogram());
    expect(histogramTotal(emptyHistogram())).toBe(0);
    expect(histogramTotal(histogramOf([5, 5, 700]))).toBe(3);
  });

  it('a histogram of another length or with a negative count is refused', () => {
    expect(() => addHistograms([new Float64Array(3)])).toThrow(RangeError);
    expect(() => addHistograms([emptyHistogram().fill(-1)])).toThrow(RangeError);
  });
});
