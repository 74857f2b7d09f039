import type { ResponseLatencyAnswer, ResponseLatencyRow } from '@channelwise/contracts';
import { NO_DATA, formatCount } from '@channelwise/metrics';
import type { TableModel } from '../table-model';

type DatedRow = ResponseLatencyRow & { daysToClose: NonNullable<ResponseLatencyRow['daysToClose']> };

/** Whole calendar days to the closing day, for records that give no clock time; null when there are none of that kind. */
export function daysToCloseTable(answer: ResponseLatencyAnswer): TableModel | null {
  const rows = answer.rows.filter((row): row is DatedRow => row.daysToClose !== null);
  if (rows.length === 0) return null;
  return {
    caption: 'Whole calendar days from opening to closing, for records that give a closing day without a clock time',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'medianDays', label: 'Median', numeric: true },
      { key: 'meanDays', label: 'Mean', numeric: true },
      { key: 'p90Days', label: '90 % closed after', numeric: true },
      { key: 'closed', label: 'Closed', numeric: true },
      { key: 'open', label: 'Still open', numeric: true },
    ],
    rows: rows.map(({ group, daysToClose }) => [group.label, daysToClose.medianDays, daysToClose.meanDays, daysToClose.p90Days, daysToClose.closed, daysToClose.open]),
    display: rows.map(({ group, daysToClose }) => [
      group.label,
      daysWords(daysToClose.medianDays),
      daysWords(daysToClose.meanDays),
      daysWords(daysToClose.p90Days),
      formatCount(daysToClose.closed),
      formatCount(daysToClose.open),
    ]),
  };
}

/** `3 days`, `4.4 days`: never finer than a tenth, since the source knows whole days only. */
function daysWords(days: number | null): string {
  if (days === null) return NO_DATA;
  const figure = Number(days.toFixed(1));
  return `${figure} ${figure === 1 ? 'day' : 'days'}`;
}
