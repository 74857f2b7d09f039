import {
  conventionalMedian,
  eventTableOfHistograms,
  histogramOf,
  incidenceAt,
  incidenceCurve,
  medianRatio,
  neverAnswered,
  quantileOfIncidence,
  restrictedMeanToAnswer,
  type EventTable,
} from '@channelwise/metrics';
import { exponential, type Random } from './random';
import type { Scenario } from './scenario';

/** A channel that answers at a steady rate while customers give up at another, watched for a random time up to `longestSeconds`. */
interface Waiting {
  readonly total: number;
  readonly answersPerSecond: number;
  readonly giveUpsPerSecond: number;
  readonly longestSeconds: number;
}

/** Whole seconds into the histograms that the tallies keep, so that rounding and buckets are part of what is tested. */
function drawTable(random: Random, { total, answersPerSecond, giveUpsPerSecond, longestSeconds }: Waiting): EventTable {
  const answered: number[] = [];
  const gaveUp: number[] = [];
  const waiting: number[] = [];
  for (let contact = 0; contact < total; contact += 1) {
    const answer = exponential(random, answersPerSecond);
    const giveUp = exponential(random, giveUpsPerSecond);
    const watched = longestSeconds * random();
    if (watched < Math.min(answer, giveUp)) waiting.push(Math.ceil(watched));
    else if (answer < giveUp) answered.push(Math.ceil(answer));
    else gaveUp.push(Math.ceil(giveUp));
  }
  return eventTableOfHistograms({ answered: histogramOf(answered), gaveUp: histogramOf(gaveUp), waiting: histogramOf(waiting) });
}

const plateau = ({ answersPerSecond: answers, giveUpsPerSecond: giveUps }: Waiting): number => answers / (answers + giveUps);
const trueQuantile = (waiting: Waiting, probability: number): number =>
  -Math.log(1 - probability / plateau(waiting)) / (waiting.answersPerSecond + waiting.giveUpsPerSecond);
const trueShare = (waiting: Waiting, seconds: number): number =>
  plateau(waiting) * (1 - Math.exp(-(waiting.answersPerSecond + waiting.giveUpsPerSecond) * seconds));
const trueRestrictedMean = (waiting: Waiting, horizon: number): number =>
  horizon - plateau(waiting) * horizon + trueShare(waiting, horizon) / (waiting.answersPerSecond + waiting.giveUpsPerSecond);

const HOUR = 3600;
const EMAIL: Waiting = { total: 100, answersPerSecond: 1 / (6 * HOUR), giveUpsPerSecond: 1 / (30 * HOUR), longestSeconds: 200 * HOUR };
const TWITTER: Waiting = { total: 150, answersPerSecond: 1 / HOUR, giveUpsPerSecond: 1 / (4 * HOUR), longestSeconds: 200 * HOUR };
const HARDLY_FOLLOWED: Waiting = { ...EMAIL, total: 400, longestSeconds: 30 * HOUR };

const curve = (random: Random, waiting: Waiting) => incidenceCurve(drawTable(random, waiting));

const medianOf = (label: string, waiting: Waiting): Scenario => ({
  name: `median first response, ${label}, n = ${waiting.total}`,
  truth: trueQuantile(waiting, 0.5),
  interval: (random) => quantileOfIncidence(curve(random, waiting), 0.5).interval,
});

export const LATENCY_SCENARIOS: readonly Scenario[] = [
  medianOf('e-mail', EMAIL),
  medianOf('Twitter', TWITTER),
  medianOf('many still waiting', HARDLY_FOLLOWED),
  {
    name: `70 % point of first response, n = ${TWITTER.total}`,
    truth: trueQuantile(TWITTER, 0.7),
    interval: (random) => quantileOfIncidence(curve(random, TWITTER), 0.7).interval,
  },
  {
    name: `answered within 4 h, many still waiting, n = ${HARDLY_FOLLOWED.total}`,
    truth: trueShare(HARDLY_FOLLOWED, 4 * HOUR),
    interval: (random) => incidenceAt(curve(random, HARDLY_FOLLOWED), 4 * HOUR).interval,
  },
  {
    name: `never answered, n = ${TWITTER.total}`,
    truth: 1 - plateau(TWITTER),
    interval: (random) => neverAnswered(curve(random, TWITTER)).interval,
  },
  {
    name: `ratio of medians e-mail : Twitter, n = ${EMAIL.total} and ${TWITTER.total}`,
    truth: trueQuantile(EMAIL, 0.5) / trueQuantile(TWITTER, 0.5),
    interval: (random) => medianRatio(curve(random, EMAIL), curve(random, TWITTER)).interval,
  },
  {
    name: `mean wait up to 24 h, n = ${EMAIL.total}`,
    truth: trueRestrictedMean(EMAIL, 24 * HOUR),
    interval: (random) => restrictedMeanToAnswer(drawTable(random, EMAIL), 24 * HOUR).interval,
  },
  {
    name: 'median of the answered, n = 150',
    truth: Math.LN2 * HOUR,
    interval: (random) => conventionalMedian(histogramOf(Array.from({ length: 150 }, () => Math.ceil(exponential(random, 1 / HOUR))))).interval,
  },
];
