import { linearRegression, type Coefficient } from './linear-regression';

/** One week of one channel. */
export interface ResponsivenessWeek {
  /** Share of all first choices of the week; null where there were none. */
  readonly firstChoiceShare: number | null;
  /** Median first response divided by that of the other channels; null where either is not known or not reached. */
  readonly relativeLatency: number | null;
}

/** How the share of first choices went with how slow the channel had been some weeks before. */
export interface LaggedAssociation {
  readonly lagWeeks: number;
  /** Pairs of weeks that it rests on. */
  readonly total: number;
  /**
   * Change of the share (0.01 = 1 point) that went with a doubling of relative latency; negative: fewer came where it was slower.
   * Null under 12 pairs of weeks, or where the latency never changed.
   */
  readonly sharePerDoubling: Coefficient | null;
}

/** Under so many pairs of weeks nothing is said. */
export const FEWEST_WEEKS = 12;
const LAGS_WEEKS = [1, 2, 3, 4] as const;

/**
 * A channel's weekly share of first choices against the binary logarithm of its relative latency one to four weeks before, beside a
 * straight trend over time, so that two things that merely grow together do not count. Weeks must be consecutive; a week without
 * data leaves out its pairs. An association, not a cause.
 *
 * Source: least squares with standard errors of Newey and West (1987), four lags.
 */
export function demandFollowsResponsiveness(weeks: readonly ResponsivenessWeek[]): LaggedAssociation[] {
  return LAGS_WEEKS.map((lagWeeks) => {
    const pairs = weeks.flatMap(({ firstChoiceShare }, week) => {
      const latency = weeks[week - lagWeeks]?.relativeLatency ?? null;
      return firstChoiceShare === null || latency === null || !(latency > 0) ? [] : [{ share: firstChoiceShare, doublings: Math.log2(latency), week }];
    });
    const regression =
      pairs.length < FEWEST_WEEKS
        ? null
        : linearRegression(
            pairs.map(({ share }) => share),
            pairs.map(({ doublings, week }) => [doublings, week]),
            { kind: 'newey-west', lags: 4 },
          );
    return { lagWeeks, total: pairs.length, sharePerDoubling: regression?.coefficients[1] ?? null };
  });
}
