import fc from 'fast-check';
import { proportionRatio } from './proportion-ratio';

describe('proportionRatio', () => {
  it('agrees with the worked example of Koopman (1984)', () => {
    const { value, interval } = proportionRatio({ hits: 36, total: 40 }, { hits: 16, total: 80 });
    expect(value).toBeCloseTo(4.5, 12);
    expect(interval?.[0]).toBeCloseTo(2.94, 2);
    expect(interval?.[1]).toBeCloseTo(7.15, 2);
  });

  it('a second share of zero has no ratio, but a lower limit', () => {
    const { value, interval } = proportionRatio({ hits: 20, total: 50 }, { hits: 0, total: 50 });
    expect(value).toBeNull();
    expect(interval?.[0]).toBeGreaterThan(1);
    expect(interval?.[1]).toBeNull();
  });

  it('a first share of zero has the ratio 0 and an upper limit', () => {
    const { value, interval } = proportionRatio({ hits: 0, total: 50 }, { hits: 20, total: 50 });
    expect(value).toBe(0);
    expect(interval?.[0]).toBe(0);
    expect(interval?.[1]).toBeLessThan(1);
    expect(interval?.[1]).toBeGreaterThan(0);
  });

  it('no hits on both sides, or no contacts on one, say nothing', () => {
    expect(proportionRatio({ hits: 0, total: 50 }, { hits: 0, total: 50 })).toEqual({ value: null, interval: null, judgeable: true });
    expect(proportionRatio({ hits: 0, total: 0 }, { hits: 5, total: 50 })).toEqual({ value: null, interval: null, judgeable: false });
  });

  it('exchanging the sides inverts the ratio and its interval', () => {
    const counts = fc.tuple(fc.integer({ min: 2, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([total, part]) => ({
      hits: Math.max(1, Math.round(part * total)),
      total,
    }));
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const forward = proportionRatio(first, second);
        const backward = proportionRatio(second, first);
        expect((forward.value ?? NaN) * (backward.value ?? NaN)).toBeCloseTo(1, 10);
        expect(forward.interval?.[0] ?? NaN).toBeLessThanOrEqual((forward.value ?? NaN) * (1 + 1e-9));
        expect(forward.interval?.[1] ?? NaN).toBeGreaterThanOrEqual((forward.value ?? NaN) * (1 - 1e-9));
        expect((forward.interval?.[0] ?? NaN) * (backward.interval?.[1] ?? NaN)).toBeCloseTo(1, 6);
      }),
    );
  });
});
