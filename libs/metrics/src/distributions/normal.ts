/** The two-sided 95 % point of the standard normal distribution, 1.959963984540054. */
export const Z_95 = 1.959963984540054;

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/** Density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return INVERSE_ROOT_TWO_PI * Math.exp(-0.5 * z * z);
}

/**
 * Probability that a standard normal variable is at most `z`.
 *
 * Marsaglia's series (2004) near the middle, Laplace's continued fraction in the tails, so that small tail probabilities keep
 * their relative accuracy (about 1e-14). NaN gives NaN.
 *
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return NaN;
  if (z < -3) return upperTail(-z);
  if (z > 3) return 1 - upperTail(z);
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}

/** Two-sided p-value of a standard normal test statistic. */
export function twoSidedPValue(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

function upperTail(z: number): number {
  let fraction = z;
  for (let level = 120; level >= 1; level -= 1) fraction = z + level / fraction;
  return normalDensity(z) / fraction;
}

const CENTRAL = {
  numerator: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853,
    33430.575583588128105, 2509.0809287301226727,
  ],
  denominator: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061, 28729.085735721942674,
    5226.495278852854561,
  ],
};
const NEAR_TAIL = {
  numerator: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
    0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  denominator: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459, 0.0151986665636164571966,
    5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
};
const FAR_TAIL = {
  numerator: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
    0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  denominator: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4, 1.8463183175100546818e-5,
    1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
};

/**
 * The value that a standard normal variable stays below with probability `probability`; relative accuracy about 1e-16.
 * 0 gives -Infinity, 1 gives Infinity, anything outside [0, 1] throws a RangeError.
 *
 * Source: Wichura (1988), algorithm AS 241.
 *
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`);
  const centred = probability - 0.5;
  if (Math.abs(centred) <= 0.425) return centred * rational(CENTRAL, 0.180625 - centred * centred);
  const tail = centred < 0 ? probability : 1 - probability;
  if (tail === 0) return centred < 0 ? -Infinity : Infinity;
  const root = Math.sqrt(-Math.log(tail));
  const magnitude = root <= 5 ? rational(NEAR_TAIL, root - 1.6) : rational(FAR_TAIL, root - 5);
  return centred < 0 ? -magnitude : magnitude;
}

function rational(coefficients: { numerator: readonly number[]; denominator: readonly number[] }, at: number): number {
  return polynomial(coefficients.numerator, at) / polynomial(coefficients.denominator, at);
}

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
