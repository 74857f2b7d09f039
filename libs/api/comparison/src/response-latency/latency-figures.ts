import type { AnsweredWithin, DurationFigure, LatencyCurve, ResponseLatencyRow } from '@channelwise/contracts';
import {
  conventionalMedian,
  curvePoints,
  emptyHistogram,
  eventTableOfHistograms,
  FEWEST_TO_JUDGE,
  incidenceAt,
  incidenceCurve,
  quantileOfIncidence,
  type EventTable,
  type IncidenceCurve,
} from '@channelwise/metrics';
import type { Channel } from '@channelwise/vocabulary';
import type { Counts } from '../counts/channel-counts';
import { daysToClose } from './days-to-close';
import { speedOfAnswer } from './speed-of-answer';
import { TARGETS } from './targets';

/** 1 min, 5 min, 15 min, 1 h, 4 h, 24 h, 72 h: the times that people say. */
export const WITHIN_SECONDS = [60, 300, 900, 3_600, 14_400, 86_400, 259_200] as const;

/** Share answered within t, with giving up and closing as competing events and waiting as censored. */
export function firstResponseCurve(counts: Counts): IncidenceCurve {
  return incidenceCurve(firstResponseTable(counts));
}

/** What became of the contacts, and when. */
export function firstResponseTable(counts: Counts): EventTable {
  return eventTableOfHistograms({ answered: counts.answeredTimes, gaveUp: counts.gaveUpTimes, closedUnanswered: counts.closedTimes, waiting: counts.waitingTimes });
}

/**
 * Time to answer over mature episodes (window 7 days): settled by a last response, or never answered. All of them are decided, so
 * the curve is the plain share.
 */
export function timeToAnswerCurve(counts: Counts): IncidenceCurve {
  const settled = counts.settledTimes.reduce((sum, count) => sum + count, 0);
  const never = emptyHistogram();
  never[never.length - 1] = counts.settledEpisodes - settled;
  return incidenceCurve(eventTableOfHistograms({ answered: counts.settledTimes, gaveUp: never }));
}

export function durationFigure(curve: IncidenceCurve, probability: number): DurationFigure {
  const quantile = quantileOfIncidence(curve, probability);
  return { n: curve.total, seconds: quantile.seconds, reached: quantile.reached, interval: curve.total === 0 ? null : quantile.interval, judgeable: curve.total >= FEWEST_TO_JUDGE };
}

/** The median of the answered alone, as help desks print it. */
export function medianOfAnswered(counts: Counts): DurationFigure {
  const { total, seconds, interval } = conventionalMedian(counts.answeredTimes);
  return { n: total, seconds, reached: seconds !== null, interval: total === 0 ? null : interval, judgeable: total >= FEWEST_TO_JUDGE };
}

function answeredWithin(curve: IncidenceCurve, seconds: number): AnsweredWithin {
  const { value, interval, total, judgeable } = incidenceAt(curve, seconds);
  return { seconds, share: { n: total, value, interval, judgeable } };
}

/** Answered at all: where the curve ends, as far as contacts were followed. */
export function answeredAtAll(curve: IncidenceCurve): ResponseLatencyRow['answeredAtAll'] {
  const value = curve.estimate.at(-1) ?? null;
  const [lower, upper] = [curve.lower.at(-1), curve.upper.at(-1)];
  return { n: curve.total, value, interval: lower === undefined || upper === undefined ? null : [lower, upper], judgeable: curve.total >= FEWEST_TO_JUDGE };
}

function drawn(curve: IncidenceCurve): LatencyCurve | null {
  if (curve.total === 0) return null;
  const points = curvePoints(curve);
  return { seconds: points.map((point) => point.seconds), share: points.map((point) => point.value), lower: points.map((point) => point.lower), upper: points.map((point) => point.upper) };
}

/** Everything that a row says, apart from whose row it is. */
export function latencyFigures(counts: Counts, channels: readonly Channel[], withCurve: boolean): Omit<ResponseLatencyRow, 'group' | 'part'> {
  const curve = firstResponseCurve(counts);
  const [channel] = channels;
  const target = channels.length === 1 && channel !== undefined ? TARGETS[channel] : undefined;
  return {
    contacts: curve.total,
    answered: counts.answered - counts.answeredUntimed,
    gaveUp: counts.gaveUp,
    closedUnanswered: counts.closedUnanswered,
    waiting: counts.waiting,
    withoutTime: counts.answeredUntimed,
    median: durationFigure(curve, 0.5),
    p90: durationFigure(curve, 0.9),
    conventionalMedian: medianOfAnswered(counts),
    answeredAtAll: answeredAtAll(curve),
    answeredWithin: WITHIN_SECONDS.map((seconds) => answeredWithin(curve, seconds)),
    curve: withCurve ? drawn(curve) : null,
    target: target ? { ...answeredWithin(curve, target.seconds), wanted: target.wanted } : null,
    speedOfAnswer: speedOfAnswer(counts),
    daysToClose: daysToClose(counts),
    timeToAnswer: counts.settledEpisodes === 0 ? null : durationFigure(timeToAnswerCurve(counts), 0.5),
  };
}
