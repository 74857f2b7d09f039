import { expectAsInR, golden } from '../golden/golden';
import { quantile } from './quantile';
import { medianInterval, quantileRanks } from './quantile-interval';

describe('quantile', () => {
  const { values, probs, quantiles } = golden.quantileType7;

  it.each(probs.map((probability, index) => [probability, quantiles[index] ?? NaN] as const))('at %p it is %p, as in R', (probability, expected) => {
    expectAsInR(quantile(values, probability), expected);
  });

  it('does not depend on the order of the values and leaves them as they are', () => {
    const reversed = [...values].reverse();
    expect(quantile(reversed, 0.3)).toBe(quantile(values, 0.3));
    expect(reversed).toEqual([...values].reverse());
  });

  it('no values have no quantile, and a probability above 1 is refused', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
  });
});

describe('medianInterval', () => {
  const { values, lowerRank, upperRank, interval95 } = golden.medianIntervalBinomial95;

  it('has the ranks and the limits that R gives', () => {
    expect(quantileRanks(values.length, 0.5)).toEqual({ lower: lowerRank, upper: upperRank });
    const [lower, upper] = medianInterval(values);
    expectAsInR(lower, interval95[0] ?? NaN);
    expectAsInR(upper, interval95[1] ?? NaN);
  });

  it('under six values are too few for a limit', () => {
    expect(medianInterval([1, 2, 3, 4, 5])).toEqual([null, null]);
    expect(medianInterval([1, 2, 3, 4, 5, 6])).toEqual([1, 6]);
    expect(medianInterval([])).toEqual([null, null]);
  });
});
