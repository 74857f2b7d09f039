import fc from 'fast-check';
import { expectAsInR, golden } from '../golden/golden';
import { wilsonInterval } from './wilson-interval';

describe('wilsonInterval', () => {
  it.each(golden.wilson)('$hits of $total has the limits that R gives', ({ hits, total, interval95 }) => {
    const interval = wilsonInterval(hits, total);
    expectAsInR(interval?.[0], interval95[0] ?? NaN);
    expectAsInR(interval?.[1], interval95[1] ?? NaN);
  });

  it('nothing out of nothing has no interval', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it.each([
    [3, 2],
    [-1, 5],
    [NaN, 5],
    [1, Infinity],
  ])('%p of %p is refused', (hits, total) => {
    expect(() => wilsonInterval(hits, total)).toThrow(RangeError);
  });

  it('lies inside [0, 1], contains the share and is never a point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
        const hits = Math.round(part * total);
        const [lower, upper] = wilsonInterval(hits, total) ?? [NaN, NaN];
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(hits / total);
        expect(upper).toBeGreaterThanOrEqual(hits / total);
        expect(upper).toBeGreaterThan(lower);
      }),
    );
  });

  it('hits and misses mirror each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (total, some) => {
        const hits = Math.min(some, total);
        const [lower, upper] = wilsonInterval(hits, total) ?? [NaN, NaN];
        const [mirroredLower, mirroredUpper] = wilsonInterval(total - hits, total) ?? [NaN, NaN];
        expect(mirroredLower).toBeCloseTo(1 - upper, 12);
        expect(mirroredUpper).toBeCloseTo(1 - lower, 12);
      }),
    );
  });
});
