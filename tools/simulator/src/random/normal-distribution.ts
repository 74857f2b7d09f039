/**
 * Complementary error function by a Chebyshev fit, relative error below 1.2e-7 everywhere (Press et al., Numerical Recipes, erfcc).
 */
function complementaryError(value: number): number {
  const size = Math.abs(value);
  const t = 1 / (1 + 0.5 * size);
  const series =
    -1.26551223 +
    t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806 + t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277))))))));
  const tail = t * Math.exp(-size * size + series);
  return value >= 0 ? tail : 2 - tail;
}

/** P(Z <= z) of the standard normal distribution. */
export function normalCumulative(z: number): number {
  return 0.5 * complementaryError(-z / Math.SQRT2);
}

/** P(X <= x) of a log-normal distribution with this median; 0 for x <= 0. */
export function logNormalCumulative(x: number, median: number, sigma: number): number {
  return x <= 0 ? 0 : normalCumulative(Math.log(x / median) / sigma);
}
