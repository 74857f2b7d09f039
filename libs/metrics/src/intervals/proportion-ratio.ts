import { Z_95 } from '../distributions/normal';
import { checkCounts, type Counts, type OpenInterval } from './interval';
import { FEWEST_TO_JUDGE } from './rate';

/** First divided by second of two shares. */
export interface Ratio {
  /** Null where either side has no data or the second share is 0. */
  readonly value: number | null;
  /** 95 % interval; the upper limit is null (no bound) where the second share is 0. Null where nothing can be said. */
  readonly interval: OpenInterval | null;
  /** False where either side has under 30 contacts. */
  readonly judgeable: boolean;
}

/**
 * The ratio of two independent proportions, first / second, with a 95 % interval that also stands where a count is 0.
 * No contacts on a side, or no hits on both, give null; impossible counts throw a RangeError.
 *
 * Source: Koopman (1984), score interval of the ratio of binomial proportions.
 *
 * @example proportionRatio({ hits: 36, total: 40 }, { hits: 16, total: 80 }) // { value: 4.5, interval: [2.94, 7.15], ... }
 */
export function proportionRatio(first: Counts, second: Counts): Ratio {
  checkCounts(first);
  checkCounts(second);
  const judgeable = first.total >= FEWEST_TO_JUDGE && second.total >= FEWEST_TO_JUDGE;
  if (first.total === 0 || second.total === 0 || first.hits + second.hits === 0) return { value: null, interval: null, judgeable };
  const value = second.hits === 0 ? null : first.hits / first.total / (second.hits / second.total);
  const lower = first.hits === 0 ? 0 : limit(first, second, value ?? Infinity, -1);
  const upper = second.hits === 0 ? null : limit(first, second, value ?? 0, 1);
  return { value, interval: [lower, upper], judgeable };
}

/** Where the score statistic crosses the 95 % point on one side of the estimate, by bisection of the logarithm of the ratio. */
function limit(first: Counts, second: Counts, value: number, direction: -1 | 1): number {
  const farthest = 60;
  let inside = value === Infinity ? farthest : value === 0 ? -farthest : Math.log(value);
  let outside = direction * farthest;
  for (let step = 0; step < 200 && Math.abs(outside - inside) > 1e-14 * Math.max(1, Math.abs(inside)); step += 1) {
    const middle = (inside + outside) / 2;
    if (scoreStatistic(first, second, Math.exp(middle)) <= Z_95 * Z_95) inside = middle;
    else outside = middle;
  }
  return Math.exp((inside + outside) / 2);
}

/** Chi-square of the counts at their maximum likelihood under a given ratio of the two proportions. */
function scoreStatistic(first: Counts, second: Counts, ratio: number): number {
  const total = first.total + second.total;
  const hits = first.hits + second.hits;
  const linear = ratio * (first.total + second.hits) + first.hits + second.total;
  // The smaller root, written so that it does not cancel.
  const secondShare = (2 * hits) / (linear + Math.sqrt(Math.max(0, linear * linear - 4 * total * ratio * hits)));
  const firstShare = ratio * secondShare;
  return squaredScore(first, firstShare) + squaredScore(second, secondShare);
}

function squaredScore({ hits, total }: Counts, share: number): number {
  const deviation = hits - total * share;
  const variance = total * share * (1 - share);
  if (variance <= 0) return Math.abs(deviation) < 1e-9 * total ? 0 : Infinity;
  return (deviation * deviation) / variance;
}
