import type { AnsweredWithin, DurationFigure, LatencyCurve, ResponseLatencyRow } from '@channelwise/contracts';
import { conventionalMedian, curvePoints, FEWEST_TO_JUDGE, incidenceAt, quantileOfIncidence, type IncidenceCurve } from '@channelwise/metrics';
import type { Counts } from '../counts/channel-counts';

/** A quantile of the wait, or "not reached". */
export function durationFigure(curve: IncidenceCurve, probability: number): DurationFigure {
  const quantile = quantileOfIncidence(curve, probability);
  return { n: curve.total, seconds: quantile.seconds, reached: quantile.reached, interval: curve.total === 0 ? null : quantile.interval, judgeable: curve.total >= FEWEST_TO_JUDGE };
}

/** The median of the answered alone, as help desks print it. */
export function medianOfAnswered(counts: Counts): DurationFigure {
  const { total, seconds, interval } = conventionalMedian(counts.answeredTimes);
  return { n: total, seconds, reached: seconds !== null, interval: total === 0 ? null : interval, judgeable: total >= FEWEST_TO_JUDGE };
}

/** The share answered within a time. */
export function answeredWithin(curve: IncidenceCurve, seconds: number): AnsweredWithin {
  const { value, interval, total, judgeable } = incidenceAt(curve, seconds);
  return { seconds, share: { n: total, value, interval, judgeable } };
}

/** Answered at all: where the curve ends, as far as contacts were followed. */
export function answeredAtAll(curve: IncidenceCurve): ResponseLatencyRow['answeredAtAll'] {
  const value = curve.estimate.at(-1) ?? null;
  const [lower, upper] = [curve.lower.at(-1), curve.upper.at(-1)];
  return { n: curve.total, value, interval: lower === undefined || upper === undefined ? null : [lower, upper], judgeable: curve.total >= FEWEST_TO_JUDGE };
}

/** The curve with few enough points to draw; null without contacts. */
export function drawnCurve(curve: IncidenceCurve): LatencyCurve | null {
  if (curve.total === 0) return null;
  const points = curvePoints(curve);
  return { seconds: points.map((point) => point.seconds), share: points.map((point) => point.value), lower: points.map((point) => point.lower), upper: points.map((point) => point.upper) };
}
