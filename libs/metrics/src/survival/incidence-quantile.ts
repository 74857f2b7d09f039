import { bucketSeconds, LAST_BUCKET } from '../histogram/latency-bucket';
import type { OpenInterval } from '../intervals/interval';
import type { IncidenceCurve } from './aalen-johansen';
import { crossingTime } from './crossing';

/** The time by which a given share of all contacts was answered. */
export interface IncidenceQuantile {
  readonly probability: number;
  /** Null where the curve never gets there: print "not reached". */
  readonly seconds: number | null;
  readonly reached: boolean;
  /** 95 % limits in seconds; either may be null (not reached) where the point exists, and the other way round. */
  readonly interval: OpenInterval;
  /** The point lies in the open-ended last bucket: "46 days or more". */
  readonly beyondScale: boolean;
}

/**
 * The time by which the share `probability` of all contacts, the unanswered included, was answered. Limits are where the band
 * of the curve reaches the same share. A probability outside (0, 1) throws a RangeError; a curve without contacts reaches nothing.
 *
 * Source: inversion of the curve's log-log band, Brookmeyer and Crowley (1982).
 *
 * @example quantileOfIncidence(curve, 0.5) // { seconds: 750, reached: true, interval: [690, 830], ... }
 */
export function quantileOfIncidence(curve: IncidenceCurve, probability: number): IncidenceQuantile {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability inside (0, 1): ${probability}`);
  const seconds = crossingTime(curve.times, curve.estimate, probability);
  return {
    probability,
    seconds,
    reached: seconds !== null,
    interval: [crossingTime(curve.times, curve.upper, probability), crossingTime(curve.times, curve.lower, probability)],
    beyondScale: seconds !== null && curve.buckets !== null && seconds >= bucketSeconds(LAST_BUCKET),
  };
}
