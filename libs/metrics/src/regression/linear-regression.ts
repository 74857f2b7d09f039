import { studentCdf, studentQuantile } from '../distributions/student';
import type { Interval } from '../intervals/interval';
import { inverse, multiply, type Matrix } from './linear-system';

/** One coefficient of a regression. */
export interface Coefficient {
  readonly value: number;
  readonly standardError: number;
  /** 95 % interval from Student's t. */
  readonly interval: Interval;
  readonly pValue: number;
}

export interface Regression {
  /** Rows that it rests on. */
  readonly total: number;
  /** The intercept first, then one per column of the predictors. */
  readonly coefficients: readonly Coefficient[];
}

/**
 * `hc1`: spread may differ from row to row. `newey-west`: rows are successive times, and errors up to `lags` rows apart may also
 * move together; without lags, the rule floor(4 (n / 100)^(2/9)).
 */
export type RobustCovariance = { readonly kind: 'hc1' } | { readonly kind: 'newey-west'; readonly lags?: number };

/**
 * Least squares with an intercept and robust standard errors. Null where there are no more rows than coefficients, or where the
 * predictors determine one another. Rows of unequal length and figures that are not finite throw a RangeError.
 *
 * Source: White (1980) with the factor n / (n - k) of MacKinnon and White (1985) (HC1); Newey and West (1987) with the same factor.
 */
export function linearRegression(response: readonly number[], predictors: Matrix, covariance: RobustCovariance): Regression | null {
  const total = response.length;
  const width = (predictors[0]?.length ?? 0) + 1;
  if (predictors.length !== total || predictors.some((row) => row.length !== width - 1)) throw new RangeError('response and predictors do not fit');
  if (![...response, ...predictors.flat()].every(Number.isFinite)) throw new RangeError('a figure is not finite');
  if (total <= width) return null;
  const design = predictors.map((row) => [1, ...row]);
  const transposed = Array.from({ length: width }, (_, column) => design.map((row) => row[column] ?? 0));
  const bread = inverse(multiply(transposed, design));
  if (!bread) return null;
  const estimates = multiply(bread, multiply(transposed, response.map((value) => [value]))).map((row) => row[0] ?? NaN);
  const residuals = response.map((value, index) => value - (design[index] ?? []).reduce((sum, x, at) => sum + x * (estimates[at] ?? 0), 0));
  const scores = design.map((row, index) => row.map((x) => x * (residuals[index] ?? 0)));
  const meat = longRunProducts(scores, covariance.kind === 'hc1' ? 0 : (covariance.lags ?? Math.floor(4 * (total / 100) ** (2 / 9))));
  const sandwich = multiply(multiply(bread, meat), bread);
  const degrees = total - width;
  const coefficients = estimates.map((value, index) => {
    const standardError = Math.sqrt(Math.max(0, ((sandwich[index]?.[index] ?? NaN) * total) / degrees));
    return coefficientOf(value, standardError, degrees);
  });
  return { total, coefficients };
}

function coefficientOf(value: number, standardError: number, degrees: number): Coefficient {
  const reach = studentQuantile(0.975, degrees) * standardError;
  const pValue = standardError === 0 ? (value === 0 ? 1 : 0) : 2 * studentCdf(-Math.abs(value / standardError), degrees);
  return { value, standardError, interval: [value - reach, value + reach], pValue };
}

/** Sum of products of scores with themselves and, with falling (Bartlett) weights, with those up to `lags` rows before. */
function longRunProducts(scores: Matrix, lags: number): number[][] {
  const width = scores[0]?.length ?? 0;
  const sums = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  for (let lag = 0; lag <= Math.min(lags, scores.length - 1); lag += 1) {
    const weight = 1 - lag / (lags + 1);
    for (let row = lag; row < scores.length; row += 1) {
      sums.forEach((sumRow, one) => {
        for (let two = 0; two < width; two += 1) {
          const product = (scores[row]?.[one] ?? 0) * (scores[row - lag]?.[two] ?? 0);
          const mirrored = (scores[row - lag]?.[one] ?? 0) * (scores[row]?.[two] ?? 0);
          sumRow[two] = (sumRow[two] ?? 0) + weight * (lag === 0 ? product : product + mirrored);
        }
      });
    }
  }
  return sums;
}
