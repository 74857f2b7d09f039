import type { ResponseLatencyAnswer } from '@channelwise/contracts';
import { formatCount } from '@channelwise/metrics';
import { durationTick } from '../parts/durations-axis';
import { shareWords } from '../figure-words';
import type { TableModel } from '../table-model';

/** Share answered within each of the times that people say, one row per channel (and part). */
export function answeredWithinTable(answer: ResponseLatencyAnswer): TableModel {
  const times = answer.rows[0]?.answeredWithin.map((within) => within.seconds) ?? [];
  const shareOf = (row: ResponseLatencyAnswer['rows'][number], seconds: number) => row.answeredWithin.find((within) => within.seconds === seconds)?.share ?? null;
  return {
    caption: 'Share of contacts answered by a person within each time, with 95 % interval',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      ...times.map((seconds) => ({ key: `within${seconds}s`, label: `Within ${durationTick(seconds)}`, numeric: true })),
      { key: 'answeredAtAll', label: 'Answered at all', numeric: true },
      { key: 'contacts', label: 'Contacts', numeric: true },
    ],
    rows: answer.rows.map((row) => [
      row.group.label,
      ...times.map((seconds) => shareOf(row, seconds)?.value ?? null),
      row.answeredAtAll.value,
      row.contacts,
    ]),
    display: answer.rows.map((row) => [
      row.group.label,
      ...times.map((seconds) => shareWords(shareOf(row, seconds))),
      shareWords(row.answeredAtAll),
      formatCount(row.contacts),
    ]),
  };
}
