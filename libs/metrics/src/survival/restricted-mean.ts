import { Z_95 } from '../distributions/normal';
import type { Interval } from '../intervals/interval';
import { FOLLOW_UP_TOLERANCE } from './incidence-at';
import { advance, initialState } from './aalen-johansen';
import { eventTableTotal, type EventTable } from './event-table';

/** The mean time without an answer, counting nobody for longer than the horizon. */
export interface RestrictedMean {
  readonly horizonSeconds: number;
  readonly total: number;
  /** Null without contacts, and where nobody was followed up to the horizon and more than 1 % are undecided. */
  readonly seconds: number | null;
  readonly standardError: number | null;
  readonly interval: Interval | null;
}

/**
 * The mean time to an answer up to a horizon, where the unanswered, also those who gave up, count up to the horizon: the area
 * above the Aalen-Johansen curve. A horizon that is not positive throws a RangeError.
 *
 * Source: restricted mean (Irwin 1949) of the cumulative incidence, standard error by infinitesimal jackknife. The interval is
 * normal, kept inside [0, horizon].
 */
export function restrictedMeanToAnswer(table: EventTable, horizonSeconds: number): RestrictedMean {
  return meanUnanswered(table, horizonSeconds, true);
}

/** The restricted mean of the Kaplan-Meier curve: giving up is treated as lost from sight. Variance of Greenwood (1926). */
export function restrictedMeanOfSurvival(table: EventTable, horizonSeconds: number): RestrictedMean {
  return meanUnanswered(table, horizonSeconds, false);
}

function meanUnanswered(table: EventTable, horizonSeconds: number, withCompeting: boolean): RestrictedMean {
  if (!(horizonSeconds > 0) || horizonSeconds === Infinity) throw new RangeError(`not a horizon: ${horizonSeconds}`);
  const total = eventTableTotal(table);
  const state = initialState();
  const area = { answeredSeconds: 0, variance: 0, withAnswered: 0, withUndecided: 0 };
  let atRisk = total;
  let now = 0;
  const widen = (until: number): void => {
    const width = until - now;
    area.variance += 2 * width * area.withAnswered + width * width * state.varianceAnswered;
    area.withAnswered += width * state.varianceAnswered;
    area.withUndecided += width * state.covariance;
    area.answeredSeconds += width * state.answered;
    now = until;
  };
  for (let row = 0; row < table.times.length && (table.times[row] ?? Infinity) <= horizonSeconds; row += 1) {
    const answered = table.answered[row] ?? 0;
    const competing = table.competing[row] ?? 0;
    const decidedOtherwise = withCompeting ? competing : 0;
    widen(table.times[row] ?? NaN);
    advance(state, atRisk, answered, decidedOtherwise);
    area.withAnswered += (answered / atRisk) * area.withUndecided;
    area.withUndecided *= (atRisk - answered - decidedOtherwise) / atRisk;
    atRisk -= answered + competing + (table.censored[row] ?? 0);
  }
  widen(horizonSeconds);
  const unknown = (table.times.at(-1) ?? 0) < horizonSeconds && state.undecided > FOLLOW_UP_TOLERANCE;
  if (total === 0 || unknown) return { horizonSeconds, total, seconds: null, standardError: null, interval: null };
  const seconds = horizonSeconds - area.answeredSeconds;
  const standardError = Math.sqrt(Math.max(0, area.variance));
  const reach = Z_95 * standardError;
  return {
    horizonSeconds,
    total,
    seconds,
    standardError,
    interval: [Math.max(0, seconds - reach), Math.min(horizonSeconds, seconds + reach)],
  };
}
