import fc from 'fast-check';
import { lift } from './lift';
import { personalPreference } from './personal-preference';
import { fitPriorStrength, STRENGTH_RANGE } from './prior-strength';
import { recencyWeight } from './recency-weight';
import { returnRates } from './return-rate';

describe('lift', () => {
  it('a segment that chooses a channel twice as often as everybody has lift 2', () => {
    const { value, interval } = lift({ hits: 60, total: 100 }, { hits: 300, total: 1000 });
    expect(value).toBeCloseTo(2, 12);
    expect(interval?.[0]).toBeGreaterThan(1.6);
    expect(interval?.[1]).toBeLessThan(2.4);
  });

  it('the segment that is everybody has lift 1 without doubt', () => {
    expect(lift({ hits: 30, total: 100 }, { hits: 30, total: 100 })).toMatchObject({ value: 1, interval: [1, 1] });
  });

  it('is not known where the segment has no contacts or nobody chooses the channel', () => {
    expect(lift({ hits: 0, total: 0 }, { hits: 30, total: 100 })).toMatchObject({ value: null, interval: null });
    expect(lift({ hits: 0, total: 50 }, { hits: 0, total: 100 })).toMatchObject({ value: null, interval: null });
  });

  it('a channel that only this segment chooses has the largest lift there can be', () => {
    const { value, interval } = lift({ hits: 20, total: 50 }, { hits: 20, total: 200 });
    expect(value).toBeCloseTo(4, 12);
    expect(interval?.[1]).toBe(4);
    expect(interval?.[0]).toBeLessThan(4);
  });

  it('counts both sides of the covariance: the interval is narrower than for two samples of their own', () => {
    const { interval } = lift({ hits: 450, total: 900 }, { hits: 500, total: 1000 });
    expect((interval?.[1] ?? NaN) - (interval?.[0] ?? NaN)).toBeLessThan(0.06);
  });

  it('the interval contains the lift', () => {
    const counts = fc.tuple(fc.nat(300), fc.nat(300)).map(([hits, misses]) => ({ hits, total: hits + misses }));
    fc.assert(
      fc.property(counts, counts, (segment, rest) => {
        const result = lift(segment, { hits: segment.hits + rest.hits, total: segment.total + rest.total });
        if (result.value === null) return;
        expect(result.interval?.[0] ?? NaN).toBeLessThanOrEqual(result.value * (1 + 1e-9));
        expect(result.interval?.[1] ?? NaN).toBeGreaterThanOrEqual(result.value * (1 - 1e-9));
      }),
    );
  });

  it('a segment that is no part of the whole is refused', () => {
    expect(() => lift({ hits: 5, total: 10 }, { hits: 4, total: 100 })).toThrow(RangeError);
    expect(() => lift({ hits: 5, total: 10 }, { hits: 5, total: 9 })).toThrow(RangeError);
  });
});

describe('recencyWeight', () => {
  it('halves every 180 days', () => {
    expect([0, 180, 360].map((age) => recencyWeight(age))).toEqual([1, 0.5, 0.25]);
    expect(recencyWeight(30, 30)).toBe(0.5);
  });

  it('a choice from the future is refused', () => {
    expect(() => recencyWeight(-1)).toThrow(RangeError);
  });
});

describe('personalPreference', () => {
  it('without a first choice no preference is known', () => {
    expect(personalPreference([0, 0, 0], [0.5, 0.3, 0.2], 4)).toBeNull();
  });

  it('few choices of their own leave most to the segment, many leave little', () => {
    const shares = [0.7, 0.2, 0.1];
    const newcomer = personalPreference([0, 0, 1], shares, 9);
    const regular = personalPreference([0, 0, 91], shares, 9);
    expect(newcomer?.preferred).toBe(0);
    expect(newcomer?.ownWeight).toBeCloseTo(0.1, 12);
    expect(newcomer?.probabilities[2]).toBeCloseTo(0.19, 12);
    expect(regular?.preferred).toBe(2);
    expect(regular?.ownWeight).toBeCloseTo(0.91, 12);
  });

  it('the probabilities add up to 1', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)), fc.double({ min: 0.01, max: 100, noNaN: true }), (counts, strength) => {
        const preference = personalPreference(counts, [0.6, 0.3, 0.1], strength);
        if (preference) expect(preference.probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('shares that are not a whole, counts that do not fit and a strength of 0 are refused', () => {
    expect(() => personalPreference([1, 1], [0.5, 0.4], 1)).toThrow(RangeError);
    expect(() => personalPreference([1], [0.5, 0.5], 1)).toThrow(RangeError);
    expect(() => personalPreference([1, -1], [0.5, 0.5], 1)).toThrow(RangeError);
    expect(() => personalPreference([1, 1], [0.5, 0.5], 0)).toThrow(RangeError);
  });
});

describe('fitPriorStrength', () => {
  /** Beta-binomial probabilities as customers: with strength 2 and even shares every split of n choices is equally likely. */
  const evenlySplit = Array.from({ length: 11 }, (_, first) => [first, 10 - first]);

  it('finds the strength behind customers whose splits are all equally likely', () => {
    expect(fitPriorStrength(evenlySplit, [0.5, 0.5])).toBeCloseTo(2, 5);
  });

  it('customers who each keep to one channel have the smallest strength, customers all alike the largest', () => {
    const loyal = [...Array<number[]>(50).fill([10, 0]), ...Array<number[]>(50).fill([0, 10])];
    const alike = Array<number[]>(100).fill([5, 5]);
    expect(fitPriorStrength(loyal, [0.5, 0.5])).toBeCloseTo(STRENGTH_RANGE[0], 4);
    expect(fitPriorStrength(alike, [0.5, 0.5])).toBeCloseTo(STRENGTH_RANGE[1], 0);
  });

  it('customers with one first choice each say nothing', () => {
    expect(fitPriorStrength([[1, 0], [0, 1]], [0.5, 0.5])).toBeNull();
    expect(fitPriorStrength([], [0.5, 0.5])).toBeNull();
  });

  it('does not depend on the order of the customers', () => {
    expect(fitPriorStrength([...evenlySplit].reverse(), [0.5, 0.5])).toBe(fitPriorStrength(evenlySplit, [0.5, 0.5]));
  });

  it('rows that do not fit are refused', () => {
    expect(() => fitPriorStrength([[1, 2, 3]], [0.5, 0.5])).toThrow(RangeError);
    expect(() => fitPriorStrength([[1.5, 2]], [0.5, 0.5])).toThrow(RangeError);
    expect(() => fitPriorStrength([[1, 1]], [1, 0])).toThrow(RangeError);
  });
});

describe('returnRates', () => {
  it('compares those answered fast with those answered slowly and not at all', () => {
    const result = returnRates({ fast: { hits: 80, total: 100 }, slow: { hits: 60, total: 100 }, none: { hits: 0, total: 0 } });
    expect(result.rates.fast.value).toBe(0.8);
    expect(result.fastAgainstSlow.value).toBeCloseTo(0.2, 12);
    expect(result.rates.none.value).toBeNull();
    expect(result.fastAgainstNone.value).toBeNull();
  });
});
