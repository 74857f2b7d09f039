/** One comparison after allowing for all that were made. */
export interface Verdict {
  /** P-value adjusted for the number of comparisons; null where the comparison had none. */
  readonly adjusted: number | null;
  /** True where the difference may be called one. */
  readonly rejected: boolean;
}

/**
 * Which of many comparisons to call a difference so that at most the share `q` of those called are expected to be chance. Answers
 * in the order of the p-values; null (no data) takes no part and is never called. P-values outside [0, 1] throw a RangeError.
 *
 * Source: Benjamini and Hochberg (1995), adjusted p-values as R's `p.adjust(method = "BH")`.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]).map((verdict) => verdict.adjusted) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly (number | null)[], q = 0.05): Verdict[] {
  const present = pValues.flatMap((p, index) => (p === null ? [] : [{ p: checkedP(p), index }])).sort((one, two) => two.p - one.p);
  const verdicts: Verdict[] = pValues.map(() => ({ adjusted: null, rejected: false }));
  let smallest = 1;
  present.forEach(({ p, index }, fromLargest) => {
    smallest = Math.min(smallest, (p * present.length) / (present.length - fromLargest));
    verdicts[index] = { adjusted: smallest, rejected: smallest <= q };
  });
  return verdicts;
}

function checkedP(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a p-value: ${p}`);
  return p;
}
