import fc from 'fast-check';
import { quantile } from '../quantiles/quantile';
import { medianInterval } from '../quantiles/quantile-interval';
import { conventionalMedian, conventionalQuantile } from './conventional-quantile';
import { emptyHistogram, histogramOf } from './latency-histogram';

const durations = fc.array(fc.double({ min: 1, max: 3_000_000, noNaN: true }), { minLength: 6, maxLength: 200 });

describe('conventionalQuantile', () => {
  it('is within 1 % of the quantile of the durations themselves', () => {
    fc.assert(
      fc.property(durations, fc.constantFrom(0.25, 0.5, 0.9), (values, probability) => {
        const exact = quantile(values, probability) ?? NaN;
        expect(Math.abs((conventionalQuantile(histogramOf(values), probability).seconds ?? NaN) / exact - 1)).toBeLessThan(0.0101);
      }),
    );
  });

  it('has the limits of the order statistics, within 1 %', () => {
    fc.assert(
      fc.property(durations, (values) => {
        const binned = conventionalMedian(histogramOf(values)).interval;
        const exact = medianInterval(values);
        expect(Math.abs((binned[0] ?? NaN) / (exact[0] ?? NaN) - 1)).toBeLessThan(0.0101);
        expect(Math.abs((binned[1] ?? NaN) / (exact[1] ?? NaN) - 1)).toBeLessThan(0.0101);
      }),
    );
  });

  it('without an answer there is no median', () => {
    expect(conventionalMedian(emptyHistogram())).toEqual({ total: 0, seconds: null, interval: [null, null], beyondScale: false, judgeable: false });
  });

  it('a median in the last bucket is beyond the scale', () => {
    expect(conventionalMedian(histogramOf([5_000_000, 6_000_000, 7_000_000])).beyondScale).toBe(true);
    expect(conventionalMedian(histogramOf([10, 20, 30])).beyondScale).toBe(false);
  });

  it('ten million contacts have their interval at once', () => {
    const histogram = emptyHistogram().map((_, bucket) => (bucket >= 100 && bucket < 300 ? 50_000 : 0));
    const median = conventionalMedian(histogram);
    expect(median.total).toBe(10_000_000);
    expect(median.seconds).toBeGreaterThan(0);
    expect(median.interval[0]).toBeLessThanOrEqual(median.seconds ?? NaN);
  });
});
