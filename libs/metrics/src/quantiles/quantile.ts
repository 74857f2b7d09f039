/**
 * The quantile of some values by linear interpolation of order statistics; no values give null. A probability outside [0, 1]
 * throws a RangeError.
 *
 * Source: type 7 of Hyndman and Fan (1996), the default of R.
 *
 * @example quantile([1, 2, 3, 10], 0.5) // 2.5
 */
export function quantile(values: readonly number[], probability: number): number | null {
  const sorted = Float64Array.from(values).sort();
  return quantileOfRanks(sorted.length, probability, (rank) => sorted[rank - 1] ?? NaN);
}

/** The same for values that are only known by rank: `valueAtRank(1)` is the smallest of `count`. */
export function quantileOfRanks(count: number, probability: number, valueAtRank: (rank: number) => number): number | null {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`);
  if (count === 0) return null;
  const position = 1 + (count - 1) * probability;
  const rank = Math.min(count, Math.floor(position + 4 * Number.EPSILON * position));
  const part = Math.max(0, position - rank);
  const below = valueAtRank(rank);
  return part === 0 || rank === count ? below : below + part * (valueAtRank(rank + 1) - below);
}
