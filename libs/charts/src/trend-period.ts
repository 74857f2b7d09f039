const MONTHS_OF_A_TREND = 13;

/**
 * The period of a chart by month: whole months, 13 of them up to the end of the given period, so that a month stands beside the
 * same one a year before; longer where the given period is longer. Days as `YYYY-MM-DD`, half-open.
 */
export function trendPeriod(period: { from: string; to: string }): { from: string; to: string } {
  const lastDay = new Date(Date.parse(`${period.to}T00:00:00Z`) - 86_400_000);
  const first = new Date(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth() - MONTHS_OF_A_TREND + 1, 1)).toISOString().slice(0, 10);
  return { from: period.from < first ? period.from : first, to: period.to };
}
