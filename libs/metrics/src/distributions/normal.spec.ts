import fc from 'fast-check';
import { normalCdf, normalQuantile, twoSidedPValue, Z_95 } from './normal';

describe('normal distribution', () => {
  // Reference values of SciPy 1.17: norm.cdf, norm.ppf.
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [-2.9, 0.0018658133003840375],
    [-3.1, 0.0009676032132183563],
    [-6, 9.865876450376946e-10],
    [4, 0.9999683287581669],
  ])('the probability below %p is %p', (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-12);
  });

  it.each([
    [0.975, 1.959963984540054],
    [0.025, -1.959963984540054],
    [0.5, 0],
    [0.001, -3.090232306167813],
    [1e-10, -6.361340902404056],
    [1e-50, -14.933337534788487],
    [1e-300, -37.0470962993612],
  ])('the quantile of %p is %p', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  });

  it('the 95 % point is the quantile of 0.975', () => {
    expect(Z_95).toBeCloseTo(normalQuantile(0.975), 14);
  });

  it('the quantile undoes the probability', () => {
    fc.assert(
      fc.property(fc.double({ min: -7, max: 7, noNaN: true }), (z) => {
        const tail = normalCdf(-Math.abs(z));
        expect(Math.abs(normalQuantile(tail) + Math.abs(z))).toBeLessThan(1e-12 * Math.max(1, Math.abs(z)));
      }),
    );
  });

  it('the ends are infinite and anything outside is refused', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(() => normalQuantile(1.01)).toThrow(RangeError);
    expect(() => normalQuantile(NaN)).toThrow(RangeError);
    expect(normalCdf(NaN)).toBeNaN();
  });

  it('a statistic of 1.96 in either direction has a two-sided p-value of 5 %', () => {
    expect(twoSidedPValue(Z_95)).toBeCloseTo(0.05, 12);
    expect(twoSidedPValue(-Z_95)).toBeCloseTo(0.05, 12);
    expect(twoSidedPValue(0)).toBe(1);
  });
});
