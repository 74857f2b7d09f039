import { binomialCdf, binomialQuantile } from './binomial';
import { incompleteBeta, logGamma } from './incomplete-beta';
import { studentCdf, studentQuantile } from './student';

const relative = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe('gamma, beta, Student and binomial distributions', () => {
  it('log gamma of a natural number is the log of a factorial', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(relative(logGamma(11), Math.log(3_628_800))).toBeLessThan(1e-14);
    expect(relative(Math.exp(logGamma(0.5)), Math.sqrt(Math.PI))).toBeLessThan(1e-14);
    expect(() => logGamma(0)).toThrow(RangeError);
  });

  // Reference values of mpmath and SciPy 1.17.
  it.each([
    [2.5, 3.5, 0.3, 0.2967529892956664],
    [50, 60, 0.4, 0.12470685834310026],
    [0.5, 20, 0.01, 0.47136993548501556],
  ])('beta(%p, %p) is below %p with probability %p', (a, b, x, expected) => {
    expect(relative(incompleteBeta(x, a, b), expected)).toBeLessThan(1e-12);
  });

  it('the incomplete beta function is 0 and 1 at its ends and refuses anything else', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
    expect(() => incompleteBeta(1.1, 2, 3)).toThrow(RangeError);
    expect(() => incompleteBeta(0.5, 0, 3)).toThrow(RangeError);
  });

  it.each([
    [0.975, 10, 2.2281388519862747],
    [0.975, 100, 1.9839715185235523],
    [0.025, 3, -3.1824463052837086],
    [0.9, 1, 3.077683537175253],
  ])('the quantile %p of t with %p degrees of freedom is %p', (probability, degrees, expected) => {
    expect(relative(studentQuantile(probability, degrees), expected)).toBeLessThan(1e-12);
    expect(studentCdf(expected, degrees)).toBeCloseTo(probability, 12);
  });

  it('the middle of t is 0, and its ends are refused', () => {
    expect(studentQuantile(0.5, 4)).toBe(0);
    expect(() => studentQuantile(1, 4)).toThrow(RangeError);
  });

  it('binomial probabilities are the sums of their terms', () => {
    let sum = 0;
    for (let hits = 0; hits <= 20; hits += 1) {
      sum += Math.exp(logGamma(21) - logGamma(hits + 1) - logGamma(21 - hits)) * 0.3 ** hits * 0.7 ** (20 - hits);
      expect(binomialCdf(hits, 20, 0.3)).toBeCloseTo(sum, 12);
    }
    expect(binomialCdf(-1, 20, 0.3)).toBe(0);
    expect(binomialCdf(20, 20, 0.3)).toBe(1);
  });

  it('the binomial quantile is the smallest number of hits that reaches the probability', () => {
    for (const trials of [1, 5, 37, 400, 100_000]) {
      for (const probability of [0.025, 0.5, 0.975]) {
        const hits = binomialQuantile(probability, trials, 0.5);
        expect(binomialCdf(hits, trials, 0.5)).toBeGreaterThanOrEqual(probability);
        expect(binomialCdf(hits - 1, trials, 0.5)).toBeLessThan(probability);
      }
    }
  });
});
