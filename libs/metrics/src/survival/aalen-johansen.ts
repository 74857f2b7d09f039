import type { Interval } from '../intervals/interval';
import { wilsonInterval } from '../intervals/wilson-interval';
import { eventTableTotal, type EventTable } from './event-table';
import { logLogBand } from './log-log-band';

/**
 * The share answered by each time, with its 95 % band: a step function that starts at 0 and jumps at `times`. All columns are as
 * long as `times`.
 */
export interface IncidenceCurve {
  /** Contacts that the curve rests on. */
  readonly total: number;
  readonly answeredTotal: number;
  readonly competingTotal: number;
  readonly censoredTotal: number;
  readonly times: Float64Array;
  /** Bucket of each time where the curve comes from histograms, otherwise null. */
  readonly buckets: Int32Array | null;
  /** Contacts not yet decided just before each time. */
  readonly atRisk: Float64Array;
  /** Share answered by each time. */
  readonly estimate: Float64Array;
  readonly standardError: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Share neither answered nor ended another way by each time. */
  readonly undecided: Float64Array;
}

/**
 * Cumulative incidence of being answered, where giving up and being closed without reply compete and still waiting is censored.
 * An empty table gives a curve without times.
 *
 * Source: Aalen and Johansen (1978). The standard error is that of the infinitesimal jackknife, as `survfit` of the R package
 * survival gives it for a multi-state curve; for one event and no competitor it is Greenwood's (1926). Its increments are
 * uncorrelated over time, so variance and covariance of the answered and the undecided share follow by one forward pass.
 * The band is log-log; where the curve is at 0 or 1 it is Wilson's (1927) on the contacts decided or still followed by then.
 */
export function incidenceCurve(table: EventTable): IncidenceCurve {
  const length = table.times.length;
  const total = eventTableTotal(table);
  const column = (): Float64Array => new Float64Array(length);
  const [atRiskColumn, estimate, standardError, lower, upper, undecided] = [column(), column(), column(), column(), column(), column()];
  const totals = { answered: 0, competing: 0, censored: 0 };
  const state = initialState();
  let atRisk = total;
  for (let row = 0; row < length; row += 1) {
    const answered = table.answered[row] ?? 0;
    const competing = table.competing[row] ?? 0;
    const censored = table.censored[row] ?? 0;
    advance(state, atRisk, answered, competing);
    const error = Math.sqrt(Math.max(0, state.varianceAnswered));
    const band = logLogBand(state.answered, error) ?? bandAtEnd(state.answered, total - totals.censored);
    atRiskColumn[row] = atRisk;
    estimate[row] = state.answered;
    undecided[row] = state.undecided;
    standardError[row] = error;
    lower[row] = band[0];
    upper[row] = band[1];
    totals.answered += answered;
    totals.competing += competing;
    totals.censored += censored;
    atRisk -= answered + competing + censored;
  }
  return {
    total,
    answeredTotal: totals.answered,
    competingTotal: totals.competing,
    censoredTotal: totals.censored,
    times: table.times,
    buckets: table.buckets,
    atRisk: atRiskColumn,
    estimate,
    standardError,
    lower,
    upper,
    undecided,
  };
}

/** Limits where the log-log scale has none: Wilson's for nobody, or everybody, of those decided or still followed. */
function bandAtEnd(share: number, total: number): Interval {
  return wilsonInterval(share === 0 ? 0 : total, total) ?? [0, 1];
}

/** Shares of the two states that matter, with the covariance matrix of their estimates. */
export interface IncidenceState {
  answered: number;
  undecided: number;
  varianceAnswered: number;
  varianceUndecided: number;
  covariance: number;
}

export function initialState(): IncidenceState {
  return { answered: 0, undecided: 1, varianceAnswered: 0, varianceUndecided: 0, covariance: 0 };
}

/** Moves the state over one time at which `answered` and `competing` of `atRisk` contacts were decided. */
export function advance(state: IncidenceState, atRisk: number, answered: number, competing: number): void {
  const decided = answered + competing;
  if (decided === 0) return;
  const answeredHazard = answered / atRisk;
  const staying = (atRisk - decided) / atRisk;
  // Multinomial (co)variances of the counts of this time, in shares of all contacts.
  const scale = (state.undecided * state.undecided) / (atRisk * atRisk);
  const noiseAnswered = scale * answered * (1 - answeredHazard);
  const noiseUndecided = scale * decided * staying;
  const noiseCovariance = -scale * answered * staying;
  state.varianceAnswered += 2 * answeredHazard * state.covariance + answeredHazard ** 2 * state.varianceUndecided + noiseAnswered;
  state.covariance = staying * (state.covariance + answeredHazard * state.varianceUndecided) + noiseCovariance;
  state.varianceUndecided = staying ** 2 * state.varianceUndecided + noiseUndecided;
  state.answered += state.undecided * answeredHazard;
  state.undecided *= staying;
}
