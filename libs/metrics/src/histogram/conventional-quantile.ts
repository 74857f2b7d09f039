import type { OpenInterval } from '../intervals/interval';
import { FEWEST_TO_JUDGE } from '../intervals/rate';
import { quantileRanks } from '../quantiles/quantile-interval';
import { quantileOfRanks } from '../quantiles/quantile';
import { bucketSeconds, LAST_BUCKET, type LatencyHistogram } from './latency-bucket';
import { checkHistogram, histogramTotal } from './latency-histogram';

/** A quantile of the answered contacts alone, as most tools print it. */
export interface ConventionalQuantile {
  /** How many answered contacts it rests on. */
  readonly total: number;
  /** Null where nothing was answered. */
  readonly seconds: number | null;
  readonly interval: OpenInterval;
  /** The quantile lies in the open-ended last bucket: "46 days or more". */
  readonly beyondScale: boolean;
  readonly judgeable: boolean;
}

/**
 * The median wait of the answered, which leaves out everybody who was not: label it so. No counts give null.
 *
 * Source: type 7 of Hyndman and Fan (1996), exact to 1 %; interval by binomial order statistics (Conover 1999).
 */
export function conventionalMedian(answered: LatencyHistogram): ConventionalQuantile {
  return conventionalQuantile(answered, 0.5);
}

/** As `conventionalMedian`, for any probability, for example 0.9. */
export function conventionalQuantile(answered: LatencyHistogram, probability: number): ConventionalQuantile {
  checkHistogram(answered);
  const total = histogramTotal(answered);
  const atRank = (rank: number): number => bucketSeconds(bucketOfRank(answered, rank));
  const seconds = quantileOfRanks(total, probability, atRank);
  const { lower, upper } = quantileRanks(total, probability);
  return {
    total,
    seconds,
    interval: [lower === null ? null : atRank(lower), upper === null ? null : atRank(upper)],
    beyondScale: seconds !== null && seconds >= bucketSeconds(LAST_BUCKET),
    judgeable: total >= FEWEST_TO_JUDGE,
  };
}

function bucketOfRank(histogram: LatencyHistogram, rank: number): number {
  let counted = 0;
  for (let bucket = 0; bucket < histogram.length; bucket += 1) {
    counted += histogram[bucket] ?? 0;
    if (counted >= rank) return bucket;
  }
  throw new RangeError(`no value has the rank ${rank} of ${counted}`);
}
