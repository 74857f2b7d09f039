/** What one customer can be expected to choose next. */
export interface PersonalPreference {
  /** Probability of each channel, in the order of the shares; adds up to 1. */
  readonly probabilities: readonly number[];
  /** Index of the most likely channel; the first of several equal ones. */
  readonly preferred: number;
  /** How much of it is the customer's own (0 the segment alone, 1 the customer alone). */
  readonly ownWeight: number;
}

/**
 * The preference of one customer: own first choices, weighted by age, mixed with the shares of their segment, which count for as
 * many first choices as `strength` says. Null is "no preference known": no first choice at all. Lists of unequal length, negative
 * counts, shares that do not add up to 1 and a strength that is not positive throw a RangeError.
 *
 * Source: posterior mean of the Dirichlet-multinomial distribution (Mosimann 1962).
 *
 * @example personalPreference([3, 0], [0.5, 0.5], 1)?.probabilities // [0.875, 0.125]
 */
export function personalPreference(weightedCounts: readonly number[], shares: readonly number[], strength: number): PersonalPreference | null {
  checkShares(shares);
  if (weightedCounts.length !== shares.length) throw new RangeError('a count is needed for every share');
  if (!weightedCounts.every((count) => count >= 0 && count < Infinity)) throw new RangeError('a count is negative or missing');
  if (!(strength > 0 && strength < Infinity)) throw new RangeError(`not a strength: ${strength}`);
  const own = weightedCounts.reduce((sum, count) => sum + count, 0);
  if (own === 0) return null;
  const probabilities = shares.map((share, index) => ((weightedCounts[index] ?? 0) + strength * share) / (own + strength));
  return { probabilities, preferred: probabilities.indexOf(Math.max(...probabilities)), ownWeight: own / (own + strength) };
}

/** Throws a RangeError unless the shares are at least 0 and add up to 1. */
export function checkShares(shares: readonly number[]): void {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (!shares.every((share) => share >= 0) || Math.abs(total - 1) > 1e-6) throw new RangeError(`not shares of a whole: ${shares.join(', ')}`);
}
