import { newcombeDifference, type Difference } from '../intervals/newcombe-difference';
import type { Counts } from '../intervals/interval';
import { rate, type Rate } from '../intervals/rate';

export const EXPERIENCES = ['fast', 'slow', 'none'] as const;
/** How a customer's last contact on a channel was answered: faster or slower than the channel's median, or not at all. */
export type Experience = (typeof EXPERIENCES)[number];

/** Whether customers come back to a channel, by how it treated them the last time. */
export interface ReturnRates {
  readonly rates: Readonly<Record<Experience, Rate>>;
  /** Returned after fast minus returned after slow. */
  readonly fastAgainstSlow: Difference;
  /** Returned after fast minus returned after no reply. */
  readonly fastAgainstNone: Difference;
}

/**
 * Of customers who had another issue later, how many started it on the same channel: hits out of total by the experience before.
 * Association, not cause. Wilson (1927) intervals, differences by Newcombe (1998).
 */
export function returnRates(counts: Readonly<Record<Experience, Counts>>): ReturnRates {
  return {
    rates: { fast: rate(counts.fast), slow: rate(counts.slow), none: rate(counts.none) },
    fastAgainstSlow: newcombeDifference(counts.fast, counts.slow),
    fastAgainstNone: newcombeDifference(counts.fast, counts.none),
  };
}
