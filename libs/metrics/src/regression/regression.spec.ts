import { demandFollowsResponsiveness, FEWEST_WEEKS, type ResponsivenessWeek } from './demand-follows-responsiveness';
import { linearRegression } from './linear-regression';
import { inverse, multiply } from './linear-system';

const response = [2.1, 3.9, 6.2, 7.8, 10.5, 11.7, 14.9, 15.2, 18.8, 19.1, 22.9, 23.4];
const predictors = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8].map((second, index) => [index + 1, second]);

describe('linearRegression', () => {
  // Reference values computed with NumPy 2 from the textbook formulas.
  it('coefficients and HC1 standard errors agree with a matrix computation in NumPy', () => {
    const result = linearRegression(response, predictors, { kind: 'hc1' });
    expect(result?.coefficients.map(({ value }) => value)).toEqual(
      [0.2452664796633931, 2.0044004207573614, -0.053585203366055954].map((value) => expect.closeTo(value, 10) as number),
    );
    expect(result?.coefficients.map(({ standardError }) => standardError)).toEqual(
      [0.2876968746303467, 0.06951010610486724, 0.08184546807306717].map((value) => expect.closeTo(value, 10) as number),
    );
    expect(result?.coefficients[2]?.interval[0]).toBeCloseTo(-0.23873251521011665, 10);
    expect(result?.coefficients[2]?.pValue).toBeCloseTo(0.5290283497179036, 10);
  });

  it('so do Newey-West standard errors with three lags', () => {
    const result = linearRegression(response, predictors, { kind: 'newey-west', lags: 3 });
    expect(result?.coefficients.map(({ standardError }) => standardError)).toEqual(
      [0.2329941254868092, 0.029428956824842107, 0.06322284983264036].map((value) => expect.closeTo(value, 10) as number),
    );
  });

  it('predictors that determine one another have no regression', () => {
    expect(linearRegression([1, 2, 3, 5], [[1, 2], [2, 4], [3, 6], [4, 8]], { kind: 'hc1' })).toBeNull();
    expect(linearRegression([1, 2, 3, 5], [[1], [1], [1], [1]], { kind: 'hc1' })).toBeNull();
  });

  it('as many rows as coefficients are too few', () => {
    expect(linearRegression([1, 2], [[1], [2]], { kind: 'hc1' })).toBeNull();
    expect(linearRegression([], [], { kind: 'hc1' })).toBeNull();
  });

  it('rows that do not fit or are not finite are refused', () => {
    expect(() => linearRegression([1], [[1], [2]], { kind: 'hc1' })).toThrow(RangeError);
    expect(() => linearRegression([1, NaN, 2], [[1], [2], [3]], { kind: 'hc1' })).toThrow(RangeError);
  });
});

describe('inverse', () => {
  it('undoes a matrix, also where its first pivot is 0', () => {
    const matrix = [
      [0, 2, 1],
      [1, 3, 2],
      [4, 0, 5],
    ];
    const identity = multiply(matrix, inverse(matrix) ?? []);
    identity.forEach((row, index) => row.forEach((value, column) => expect(value).toBeCloseTo(index === column ? 1 : 0, 12)));
  });

  it('a singular matrix has none', () => {
    expect(inverse([[1, 2], [2, 4]])).toBeNull();
  });
});

describe('demandFollowsResponsiveness', () => {
  const latencies = Array.from({ length: 40 }, (_, week) => 2 ** (2 + Math.sin(week * 1.7)));
  const planted: ResponsivenessWeek[] = latencies.map((relativeLatency, week) => ({
    relativeLatency,
    firstChoiceShare: week < 2 ? null : 0.4 - 0.03 * Math.log2(latencies[week - 2] ?? NaN) + 0.001 * week,
  }));

  it('finds the planted three points fewer per doubling, at the planted lag and beside the trend', () => {
    const association = demandFollowsResponsiveness(planted).find(({ lagWeeks }) => lagWeeks === 2);
    expect(association?.total).toBe(38);
    expect(association?.sharePerDoubling?.value).toBeCloseTo(-0.03, 10);
  });

  it('says nothing about a latency that never changed, or about a few weeks', () => {
    expect(demandFollowsResponsiveness(planted.map((week) => ({ ...week, relativeLatency: 3 })))[0]?.sharePerDoubling).toBeNull();
    const few = demandFollowsResponsiveness(planted.slice(2, 2 + FEWEST_WEEKS));
    expect(few.map(({ total }) => total)).toEqual([11, 10, 9, 8]);
    expect(few.every(({ sharePerDoubling }) => sharePerDoubling === null)).toBe(true);
  });

  it('a week without data leaves out its pairs only', () => {
    const gap = planted.map((week, index) => (index === 20 ? { firstChoiceShare: null, relativeLatency: null } : week));
    expect(demandFollowsResponsiveness(gap)[1]?.total).toBe(36);
  });
});
