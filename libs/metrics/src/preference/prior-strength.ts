import { checkShares } from './personal-preference';

/** The range in which the strength is sought: from "everybody has one channel only" to "all customers are alike". */
export const STRENGTH_RANGE = [0.01, 10_000] as const;

/**
 * How many first choices of their own the shares of a segment are worth, learned from how much its customers differ: small where
 * each has a channel of their own, large where all choose alike. Counts are whole first choices, one row per customer, in the
 * order of the shares. Customers with one first choice say nothing about it; without any other customer the answer is null. It
 * lies at an end of `STRENGTH_RANGE` where the likelihood has no maximum inside. A channel that was chosen though its share is 0,
 * rows of another length and counts that are not whole throw a RangeError.
 *
 * Source: maximum likelihood of the Dirichlet-multinomial distribution (Mosimann 1962) with fixed means, by golden-section search
 * on the logarithm of the strength. The likelihood needs only how many customers have more than i choices of a channel (and in
 * all), so a million customers cost one pass.
 */
export function fitPriorStrength(countsByCustomer: Iterable<readonly number[]>, shares: readonly number[]): number | null {
  checkShares(shares);
  const { exceeding, exceedingTotal } = tally(countsByCustomer, shares);
  if (exceedingTotal.length < 2) return null;
  const logLikelihood = (logStrength: number): number => {
    const strength = Math.exp(logStrength);
    let sum = 0;
    exceeding.forEach((customers, channel) => {
      const prior = strength * (shares[channel] ?? 0);
      customers.forEach((count, already) => (sum += count * Math.log(prior + already)));
    });
    exceedingTotal.forEach((count, already) => (sum -= count * Math.log(strength + already)));
    return sum;
  };
  return Math.exp(maximise(logLikelihood, Math.log(STRENGTH_RANGE[0]), Math.log(STRENGTH_RANGE[1])));
}

/** `exceeding[channel][i]`: customers with more than i choices of the channel; `exceedingTotal[i]`: with more than i in all. */
function tally(countsByCustomer: Iterable<readonly number[]>, shares: readonly number[]): { exceeding: number[][]; exceedingTotal: number[] } {
  const exceeding: number[][] = shares.map(() => []);
  const exceedingTotal: number[] = [];
  const raise = (list: number[], upTo: number): void => {
    for (let already = 0; already < upTo; already += 1) list[already] = (list[already] ?? 0) + 1;
  };
  for (const counts of countsByCustomer) {
    if (counts.length !== shares.length) throw new RangeError('a count is needed for every share');
    let total = 0;
    counts.forEach((count, channel) => {
      if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of first choices: ${count}`);
      if (count > 0 && shares[channel] === 0) throw new RangeError('a channel with share 0 was chosen');
      raise(exceeding[channel] ?? [], count);
      total += count;
    });
    raise(exceedingTotal, total);
  }
  return { exceeding, exceedingTotal };
}

function maximise(objective: (at: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = from;
  let high = to;
  while (high - low > 1e-8) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (objective(left) >= objective(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
