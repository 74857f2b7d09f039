import { checkCounts, type Counts, type OpenInterval } from '../intervals/interval';
import { proportionRatio } from '../intervals/proportion-ratio';
import { rate, type Rate } from '../intervals/rate';

/** How much more often a segment chooses a channel than customers do overall. */
export interface Lift {
  readonly segment: Rate;
  /** All customers, the segment included. */
  readonly overall: Rate;
  /** Segment share / overall share: 2 is twice as often. Null where either has no data or nobody chooses the channel. */
  readonly value: number | null;
  /** 95 % interval, or null where there is no value. */
  readonly interval: OpenInterval | null;
  readonly judgeable: boolean;
}

/**
 * The lift of a channel in a segment. The segment is part of the whole, so the two shares are not independent. The ratio r of the
 * segment's share to the share of the rest is; with w the segment's part of all first choices, lift = r / (w r + 1 - w), which
 * rises with r. So the interval of r (Koopman 1984) is carried over as it is, without a formula for the covariance. A segment that
 * is the whole has lift 1 exactly. A segment larger than the whole throws a RangeError.
 *
 * @example lift({ hits: 60, total: 100 }, { hits: 300, total: 1000 }).value // 2
 */
export function lift(segment: Counts, overall: Counts): Lift {
  checkCounts(segment);
  checkCounts(overall);
  const rest = { hits: overall.hits - segment.hits, total: overall.total - segment.total };
  if (rest.total < 0 || rest.hits < 0 || rest.hits > rest.total) throw new RangeError('the segment is no part of the whole');
  const base = { segment: rate(segment), overall: rate(overall), judgeable: rate(segment).judgeable };
  if (segment.total === 0 || overall.hits === 0) return { ...base, value: null, interval: null };
  const value = segment.hits / segment.total / (overall.hits / overall.total);
  if (rest.total === 0) return { ...base, value: 1, interval: [1, 1] };
  const part = segment.total / overall.total;
  const ofRatio = (ratio: number): number => ratio / (part * ratio + 1 - part);
  const [lower, upper] = proportionRatio(segment, rest).interval ?? [null, null];
  return { ...base, value, interval: [lower === null ? 0 : ofRatio(lower), upper === null ? 1 / part : ofRatio(upper)] };
}
