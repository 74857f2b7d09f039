import fc from 'fast-check';
import { expectAsInR, golden } from '../golden/golden';
import { newcombeDifference } from './newcombe-difference';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([total, part]) => ({ hits: Math.round(part * total), total }));

describe('newcombeDifference', () => {
  it.each(golden.newcombe)('$first.hits/$first.total against $second.hits/$second.total is as in R', ({ first, second, difference, interval95 }) => {
    const result = newcombeDifference(first, second);
    expectAsInR(result.value, difference);
    expectAsInR(result.interval?.[0], interval95[0] ?? NaN);
    expectAsInR(result.interval?.[1], interval95[1] ?? NaN);
  });

  it('a side without contacts gives no difference', () => {
    expect(newcombeDifference({ hits: 0, total: 0 }, { hits: 3, total: 40 })).toEqual({ value: null, interval: null, judgeable: false });
  });

  it('is judged only where both sides have 30 contacts', () => {
    expect(newcombeDifference({ hits: 1, total: 30 }, { hits: 1, total: 30 }).judgeable).toBe(true);
    expect(newcombeDifference({ hits: 1, total: 30 }, { hits: 1, total: 29 }).judgeable).toBe(false);
  });

  it('keeps inside [-1, 1], contains the difference, and turns its sign when the sides are exchanged', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const { value, interval } = newcombeDifference(first, second);
        const exchanged = newcombeDifference(second, first);
        const [lower, upper] = interval ?? [NaN, NaN];
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(lower).toBeLessThanOrEqual(value ?? NaN);
        expect(upper).toBeGreaterThanOrEqual(value ?? NaN);
        expect(exchanged.interval?.[0]).toBeCloseTo(-upper, 12);
        expect(exchanged.interval?.[1]).toBeCloseTo(-lower, 12);
      }),
    );
  });
});
