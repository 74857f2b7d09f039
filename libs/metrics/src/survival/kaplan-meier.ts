import type { OpenInterval } from '../intervals/interval';
import { advance, initialState } from './aalen-johansen';
import { crossingTime } from './crossing';
import { eventTableTotal, type EventTable } from './event-table';
import { logLogBand } from './log-log-band';

/** The share not yet answered by each time, had nobody given up; a step function that starts at 1 and falls at `times`. */
export interface SurvivalCurve {
  readonly total: number;
  readonly times: Float64Array;
  readonly atRisk: Float64Array;
  readonly survival: Float64Array;
  readonly standardError: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The Kaplan-Meier curve: giving up and being closed without reply are treated as lost from sight, like still waiting.
 * The band is NaN where the curve is at 1 or 0, as in R. An empty table gives a curve without times.
 *
 * Source: Kaplan and Meier (1958), variance of Greenwood (1926), log-log band (Kalbfleisch and Prentice 1980).
 */
export function kaplanMeierCurve(table: EventTable): SurvivalCurve {
  const length = table.times.length;
  const column = (): Float64Array => new Float64Array(length);
  const curve = { atRisk: column(), survival: column(), standardError: column(), lower: column(), upper: column() };
  const total = eventTableTotal(table);
  const state = initialState();
  let atRisk = total;
  for (let row = 0; row < length; row += 1) {
    const answered = table.answered[row] ?? 0;
    advance(state, atRisk, answered, 0);
    const standardError = Math.sqrt(Math.max(0, state.varianceUndecided));
    const band = logLogBand(state.undecided, standardError) ?? [NaN, NaN];
    curve.atRisk[row] = atRisk;
    curve.survival[row] = state.undecided;
    curve.standardError[row] = standardError;
    curve.lower[row] = band[0];
    curve.upper[row] = band[1];
    atRisk -= answered + (table.competing[row] ?? 0) + (table.censored[row] ?? 0);
  }
  return { total, times: table.times, ...curve };
}

/** A quantile with the limits that the curve's band gives it; null where the curve or its band does not get there. */
export interface SurvivalQuantile {
  readonly seconds: number | null;
  readonly interval: OpenInterval;
}

/**
 * The time by which the share `probability` has been answered on a Kaplan-Meier curve.
 *
 * Source: limits by inversion of the band, Brookmeyer and Crowley (1982).
 */
export function quantileOfSurvival(curve: SurvivalCurve, probability: number): SurvivalQuantile {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability inside (0, 1): ${probability}`);
  const crossing = (survival: Float64Array): number | null => crossingTime(curve.times, survival.map((share) => 1 - share), probability);
  return { seconds: crossing(curve.survival), interval: [crossing(curve.lower), crossing(curve.upper)] };
}
