import type { Interval } from '../intervals/interval';
import { FEWEST_TO_JUDGE } from '../intervals/rate';
import type { IncidenceCurve } from './aalen-johansen';
import { undecidedAtEnd } from './incidence-at';

/** What the answered curve leaves open at its end. */
export interface NeverAnswered {
  readonly total: number;
  /** One minus the plateau; null without contacts. */
  readonly value: number | null;
  /** 95 % limits; the lower one allows for every contact that is undecided at the end being answered later. */
  readonly interval: Interval | null;
  /** Share undecided at the longest wait seen: the part of `value` that is not settled. */
  readonly undecided: number;
  readonly judgeable: boolean;
}

/** The share of contacts not answered by the longest wait that the data covers, with the band of the Aalen-Johansen curve. */
export function neverAnswered(curve: IncidenceCurve): NeverAnswered {
  const judgeable = curve.total >= FEWEST_TO_JUDGE;
  const estimate = curve.estimate.at(-1);
  const lower = curve.lower.at(-1);
  const upper = curve.upper.at(-1);
  const undecided = undecidedAtEnd(curve);
  if (estimate === undefined || lower === undefined || upper === undefined) {
    return { total: curve.total, value: null, interval: null, undecided, judgeable };
  }
  return { total: curve.total, value: 1 - estimate, interval: [Math.max(0, 1 - upper - undecided), 1 - lower], undecided, judgeable };
}
