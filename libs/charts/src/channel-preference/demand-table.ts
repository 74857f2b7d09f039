import type { DemandAnswer, DemandLag } from '@channelwise/contracts';
import { NO_DATA, formatInterval, formatPoints } from '@channelwise/metrics';
import { withInterval } from '../figure-words';
import { partLabel } from '../parts/part-label';
import type { TableModel } from '../table-model';

/**
 * Points of the weekly share of first choices that went with a doubling of a channel's relative wait, one to four weeks before; an
 * asterisk marks those that hold after Benjamini-Hochberg. Exact values are shares.
 */
export function demandTable(answer: DemandAnswer): TableModel {
  const lags = answer.rows[0]?.lags.map(({ lagWeeks }) => lagWeeks) ?? [];
  const lagOf = (row: DemandAnswer['rows'][number], wanted: number) => row.lags.find(({ lagWeeks }) => lagWeeks === wanted) ?? null;
  const who = (row: DemandAnswer['rows'][number]): string => (row.part === null ? 'All customers' : partLabel(row.part));
  return {
    caption: 'Change of the weekly share of first choices that went with a doubling of the relative wait, with 95 % interval; * holds after allowing for the number of comparisons',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'part', label: 'Customers', numeric: false },
      ...lags.map((weeks) => ({ key: `lag${weeks}`, label: weeks === 1 ? '1 week later' : `${weeks} weeks later`, numeric: true })),
    ],
    rows: answer.rows.map((row) => [row.group.label, who(row), ...lags.map((weeks) => lagOf(row, weeks)?.sharePerDoubling?.value ?? null)]),
    display: answer.rows.map((row) => [row.group.label, who(row), ...lags.map((weeks) => lagWords(lagOf(row, weeks)))]),
  };
}

function lagWords(lag: DemandLag | null): string {
  if (lag?.sharePerDoubling == null) return NO_DATA;
  const { value, interval } = lag.sharePerDoubling;
  const points = value > 0 ? `+${formatPoints(value)}` : formatPoints(value);
  return `${withInterval(points, formatInterval(interval, 'points'))}${lag.isReal ? ' *' : ''}`;
}
