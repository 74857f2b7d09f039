import fc from 'fast-check';
import { expectAsInR, golden } from '../golden/golden';
import { wilsonInterval } from '../intervals/wilson-interval';
import { fairDifference } from './fair-difference';
import { mantelHaenszelDifference, mantelHaenszelOddsRatio } from './mantel-haenszel';
import { standardisedRate } from './standardised-rate';
import type { Stratum } from './stratum';

const { first, second, ...expected } = golden.stratified;
const strata: Stratum[] = first.hits.map((hits, index) => ({
  key: `stratum ${index}`,
  first: { hits, total: first.total[index] ?? NaN },
  second: { hits: second.hits[index] ?? NaN, total: second.total[index] ?? NaN },
}));

describe('values of R', () => {
  it('Mantel-Haenszel risk difference and Greenland-Robins variance', () => {
    const { value, variance } = mantelHaenszelDifference(strata);
    expectAsInR(value, expected.mantelHaenszelRiskDifference);
    expectAsInR(variance, expected.greenlandRobinsVariance);
  });

  it('Mantel-Haenszel odds ratio with its interval', () => {
    const { value, interval } = mantelHaenszelOddsRatio(strata);
    expectAsInR(value, expected.mantelHaenszelOddsRatio);
    expectAsInR(interval[0], expected.oddsRatioInterval95[0] ?? NaN);
    expectAsInR(interval[1], expected.oddsRatioInterval95[1] ?? NaN);
  });

  it('rates of both sides standardised to the pooled mix, with their plain variances', () => {
    const { standardised } = fairDifference(strata);
    expectAsInR(standardised?.first.value, expected.standardisedFirst);
    expectAsInR(standardised?.first.variance, expected.standardisedFirstVariance);
    expectAsInR(standardised?.second.value, expected.standardisedSecond);
    expectAsInR(standardised?.second.variance, expected.standardisedSecondVariance);
  });
});

describe('fairDifference', () => {
  it('a channel that only gets the harder topic is not worse once like is compared with like', () => {
    const result = fairDifference([
      { key: 'easy', first: { hits: 90, total: 100 }, second: { hits: 810, total: 900 } },
      { key: 'hard', first: { hits: 360, total: 900 }, second: { hits: 40, total: 100 } },
    ]);
    expect(result.raw.value).toBeCloseTo(-0.4, 12);
    expect(result.raw.interval?.[1]).toBeLessThan(0);
    expect(result.adjusted?.value).toBeCloseTo(0, 12);
    expect(result.standardised?.difference.value).toBeCloseTo(0, 12);
    expect(result.standardised?.first.value).toBeCloseTo(0.65, 12);
  });

  it('strata on one side only are listed, and take no part', () => {
    const result = fairDifference([
      { key: 'both', first: { hits: 30, total: 60 }, second: { hits: 40, total: 80 } },
      { key: 'first only', first: { hits: 10, total: 10 }, second: { hits: 0, total: 0 } },
      { key: 'second, small', first: { hits: 0, total: 0 }, second: { hits: 1, total: 5 } },
      { key: 'second, large', first: { hits: 0, total: 0 }, second: { hits: 1, total: 9 } },
      { key: 'nobody', first: { hits: 0, total: 0 }, second: { hits: 0, total: 0 } },
    ]);
    expect(result.overlap).toEqual({
      share: 140 / 164,
      firstShare: 60 / 70,
      secondShare: 80 / 94,
      onlyFirst: [{ key: 'first only', total: 10 }],
      onlySecond: [
        { key: 'second, large', total: 9 },
        { key: 'second, small', total: 5 },
      ],
    });
    expect(result.adjusted?.value).toBe(0);
    expect(result.refused).toBeNull();
  });

  it('is refused where under half of the smaller side has a counterpart, however large the other side is', () => {
    const result = fairDifference([
      { key: 'both', first: { hits: 20, total: 40 }, second: { hits: 50_000, total: 90_000 } },
      { key: 'first only', first: { hits: 30, total: 60 }, second: { hits: 0, total: 0 } },
    ]);
    expect(result.overlap.share).toBeGreaterThan(0.99);
    expect(result).toMatchObject({ refused: 'little-overlap', adjusted: null, standardised: null, oddsRatio: null });
    expect(result.raw.value).not.toBeNull();
  });

  it('a side without contacts is no data', () => {
    const result = fairDifference([{ key: 'a', first: { hits: 0, total: 0 }, second: { hits: 1, total: 2 } }]);
    expect(result).toMatchObject({ refused: 'no-data', adjusted: null });
    expect(result.raw.value).toBeNull();
    expect(fairDifference([]).refused).toBe('no-data');
  });

  it('unanimous strata still have an interval with a width', () => {
    const { adjusted, standardised } = fairDifference([
      { key: 'a', first: { hits: 4, total: 4 }, second: { hits: 0, total: 3 } },
      { key: 'b', first: { hits: 2, total: 2 }, second: { hits: 0, total: 5 } },
    ]);
    expect(adjusted?.value).toBe(1);
    expect(adjusted?.interval?.[0]).toBeLessThan(0.9);
    expect(standardised?.first.variance).toBe(0);
    expect(standardised?.first.interval?.[0]).toBeLessThan(0.85);
    expect(standardised?.second.interval?.[1]).toBeGreaterThan(0.15);
  });

  it('a stratum given twice is refused', () => {
    const twice = { key: 'a', first: { hits: 1, total: 2 }, second: { hits: 1, total: 2 } };
    expect(() => fairDifference([twice, twice])).toThrow(RangeError);
  });

  const counts = fc.tuple(fc.nat(60), fc.nat(60)).map(([hits, misses]) => ({ hits, total: hits + misses }));
  const anyStrata = fc
    .array(fc.record({ first: counts, second: counts }), { minLength: 1, maxLength: 8 })
    .map((pairs) => pairs.map((pair, index) => ({ key: String(index), ...pair })));

  it('does not depend on the order of the strata', () => {
    fc.assert(
      fc.property(anyStrata, (some) => {
        const forward = fairDifference(some);
        const backward = fairDifference([...some].reverse());
        expect(backward.overlap).toEqual(forward.overlap);
        expect(backward.refused).toBe(forward.refused);
        expect(backward.adjusted?.value ?? 0).toBeCloseTo(forward.adjusted?.value ?? 0, 12);
        expect(backward.standardised?.first.interval?.[0] ?? 0).toBeCloseTo(forward.standardised?.first.interval?.[0] ?? 0, 12);
      }),
    );
  });

  it('turns its sign when the sides are exchanged', () => {
    fc.assert(
      fc.property(anyStrata, (some) => {
        const forward = fairDifference(some);
        const exchanged = fairDifference(some.map(({ key, first: one, second: two }) => ({ key, first: two, second: one })));
        expect(exchanged.adjusted?.value ?? 0).toBeCloseTo(-(forward.adjusted?.value ?? 0), 12);
        expect(exchanged.adjusted?.interval?.[0] ?? 0).toBeCloseTo(-(forward.adjusted?.interval?.[1] ?? 0), 12);
      }),
    );
  });

  it('every interval contains its estimate and keeps inside its bounds', () => {
    fc.assert(
      fc.property(anyStrata, (some) => {
        const { adjusted, standardised } = fairDifference(some);
        const rates = [standardised?.first, standardised?.second];
        for (const [estimate, least] of [[adjusted, -1], [standardised?.difference, -1], ...rates.map((one) => [one, 0] as const)] as const) {
          if (!estimate) continue;
          expect(estimate.interval?.[0] ?? NaN).toBeGreaterThanOrEqual(least - 1e-9);
          expect(estimate.interval?.[1] ?? NaN).toBeLessThanOrEqual(1 + 1e-9);
          expect(estimate.interval?.[0] ?? NaN).toBeLessThanOrEqual((estimate.value ?? NaN) + 1e-9);
          expect(estimate.interval?.[1] ?? NaN).toBeGreaterThanOrEqual((estimate.value ?? NaN) - 1e-9);
          expect((estimate.interval?.[1] ?? NaN) - (estimate.interval?.[0] ?? NaN)).toBeGreaterThan(1e-6);
        }
      }),
    );
  });
});

describe('standardisedRate', () => {
  it('with one stratum it is the rate itself, with close to Wilson’s interval', () => {
    const result = standardisedRate([{ key: 'all', hits: 71, total: 100 }], new Map([['all', 5]]));
    const wilson = wilsonInterval(71, 100);
    expect(result.value).toBeCloseTo(0.71, 12);
    expect(result.interval?.[0]).toBeCloseTo(wilson?.[0] ?? NaN, 2);
    expect(result.interval?.[1]).toBeCloseTo(wilson?.[1] ?? NaN, 2);
  });

  it('names the strata of the reference that the group never saw, and how much weight is left', () => {
    const group = [
      { key: 'billing', hits: 30, total: 60 },
      { key: 'outside the reference', hits: 5, total: 5 },
    ];
    const result = standardisedRate(group, new Map([['billing', 60], ['delivery', 40]]));
    expect(result).toMatchObject({ value: 0.5, total: 60, coverage: 0.6, missing: ['delivery'], refused: null });
  });

  it('is refused where the group covers under half of the reference', () => {
    const result = standardisedRate([{ key: 'billing', hits: 30, total: 60 }], new Map([['billing', 40], ['delivery', 60]]));
    expect(result).toMatchObject({ value: null, interval: null, refused: 'little-overlap' });
  });

  it('a group without contacts is no data', () => {
    expect(standardisedRate([], new Map([['billing', 1]])).refused).toBe('no-data');
    expect(standardisedRate([], new Map()).refused).toBe('no-data');
  });

  it('weights are only relative', () => {
    const group = [
      { key: 'a', hits: 3, total: 10 },
      { key: 'b', hits: 9, total: 10 },
    ];
    const small = standardisedRate(group, new Map([['a', 0.25], ['b', 0.75]]));
    const large = standardisedRate(group, new Map([['a', 25], ['b', 75]]));
    expect(large.value).toBeCloseTo(small.value ?? NaN, 14);
    expect(large.variance).toBeCloseTo(small.variance ?? NaN, 14);
  });

  it('a negative weight or a stratum given twice is refused', () => {
    expect(() => standardisedRate([], new Map([['a', -1]]))).toThrow(RangeError);
    const twice = { key: 'a', hits: 1, total: 2 };
    expect(() => standardisedRate([twice, twice], new Map([['a', 1]]))).toThrow(RangeError);
  });
});
