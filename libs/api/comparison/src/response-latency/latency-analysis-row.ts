import type { DurationFigure, LatencyAnalysisRow, RestrictedMeanFigure, ShareFigure } from '@channelwise/contracts';
import { FEWEST_TO_JUDGE, incidenceAt, incidenceCurve, kaplanMeierCurve, quantileOfSurvival, restrictedMeanToAnswer, type EventTable, type SurvivalCurve } from '@channelwise/metrics';
import { durationFigure } from './curve-figures';

const DAY_SECONDS = 86_400;

/** To a day, and to a week. */
export const HORIZONS_SECONDS = [DAY_SECONDS, 7 * DAY_SECONDS] as const;

/** From the lucky tenth to the unlucky twentieth. */
export const PROBABILITIES = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** What analysts want to know of one group's waits. An empty table gives figures without values. */
export function latencyAnalysisRow(table: EventTable): Omit<LatencyAnalysisRow, 'group'> {
  const lived = incidenceCurve(table);
  const hadNobodyGivenUp = kaplanMeierCurve(table);
  const { value, interval, judgeable } = incidenceAt(lived, DAY_SECONDS);
  return {
    contacts: lived.total,
    lived: { median: durationFigure(lived, 0.5), withinDay: { n: lived.total, value, interval, judgeable } },
    hadNobodyGivenUp: { median: survivalMedian(hadNobodyGivenUp), withinDay: answeredWithin(hadNobodyGivenUp, DAY_SECONDS) },
    restrictedMeans: HORIZONS_SECONDS.map((horizon) => restrictedMeanFigure(table, horizon)),
    quantiles: PROBABILITIES.map((probability) => ({ probability, figure: durationFigure(lived, probability) })),
  };
}

export function restrictedMeanFigure(table: EventTable, horizonSeconds: number): RestrictedMeanFigure {
  const { seconds, interval, total } = restrictedMeanToAnswer(table, horizonSeconds);
  return { horizonSeconds, n: total, seconds, interval, judgeable: total >= FEWEST_TO_JUDGE };
}

function survivalMedian(curve: SurvivalCurve): DurationFigure {
  const { seconds, interval } = quantileOfSurvival(curve, 0.5);
  return { n: curve.total, seconds, reached: seconds !== null, interval: curve.total === 0 ? null : interval, judgeable: curve.total >= FEWEST_TO_JUDGE };
}

/** One minus the curve at a time. Where nobody was followed for so long and the curve is still open, it is not known. */
function answeredWithin(curve: SurvivalCurve, seconds: number): ShareFigure {
  const base = { n: curve.total, judgeable: curve.total >= FEWEST_TO_JUDGE };
  const after = curve.times.findIndex((time) => time > seconds);
  const row = (after === -1 ? curve.times.length : after) - 1;
  if (curve.total === 0 || row < 0) return { ...base, value: curve.total === 0 ? null : 0, interval: null };
  const survival = curve.survival[row] ?? NaN;
  if (after === -1 && survival > 0) return { ...base, value: null, interval: null };
  const [lower, upper] = [curve.lower[row] ?? NaN, curve.upper[row] ?? NaN];
  return { ...base, value: 1 - survival, interval: Number.isNaN(lower) ? null : [1 - upper, 1 - lower] };
}
