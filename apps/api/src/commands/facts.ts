import { daysToClose, mergeCounts, questionsOver } from '@channelwise/api/comparison';
import { formatRate } from '@channelwise/metrics';
import { CHANNELS, WINDOWS_DAYS } from '@channelwise/vocabulary';
import type { Pool } from 'pg';

/** Two figures behind the point, or a dash where there is no data. */
const days = (value: number | null, digits: number) => (value === null ? '-' : value.toFixed(digits));

/** Writes columns under each other, the first to the left and the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')).join('\n');
}

/**
 * The facts of everything that is stored, over its whole range, as plain tables: what a reader needs to check the product against
 * figures of their own.
 */
export async function facts(pool: Pool): Promise<string> {
  const { workspace, desk, latency, resolution } = questionsOver(pool);
  const stored = await workspace.read();
  if (stored.contacts === 0) return 'Nothing is stored yet. Import a file: npm run ingest -- FILE --format csv --mapping MAPPING.json';
  const whole = { from: stored.firstDay ?? undefined, to: stored.lastDay === null ? undefined : nextDay(stored.lastDay), channels: CHANNELS.filter((channel) => stored.channels.includes(channel)).join(','), rage: 'in' as const };
  const speeds = await latency.answer(whole);

  const everything = mergeCounts((await desk.count(await desk.open(whole), ['daysToClose'])).rows);
  const closing = [
    ...speeds.rows.map(({ group, contacts, withoutTime, daysToClose: closed }) => ({ key: group.key, contacts: contacts + withoutTime, closed })),
    { key: 'all', contacts: everything.contacts, closed: daysToClose(everything) },
  ].filter(({ closed }) => closed !== null);
  const closingTable =
    closing.length === 0
      ? []
      : [
          '',
          'Days to close (whole calendar days, closed cases)',
          table([
            ['channel', 'contacts', 'closed', 'median', 'mean', 'p90'],
            ...closing.map(({ key, contacts, closed }) => [key, String(contacts), String(closed?.closed ?? 0), days(closed?.medianDays ?? null, 0), days(closed?.meanDays ?? null, 2), days(closed?.p90Days ?? null, 0)]),
          ]),
        ];

  const rates: string[][] = [['anchor', 'window', ...speeds.rows.map((row) => row.group.key), 'all']];
  for (const anchor of ['start', 'end'] as const) {
    for (const window of WINDOWS_DAYS) {
      const { rows } = await resolution.answer({ ...whole, anchor, window });
      const hits = rows.reduce((sum, row) => sum + row.rate.hits, 0);
      const total = rows.reduce((sum, row) => sum + row.rate.total, 0);
      rates.push([anchor, `${window} d`, ...rows.map(({ rate }) => `${rate.hits}/${rate.total}`), `${hits}/${total}`]);
    }
  }
  const standard = await resolution.answer(whole);
  return [
    `${stored.contacts} contacts from ${stored.firstDay} to ${stored.lastDay} (${stored.zone}), complete up to ${stored.asOf}.`,
    ...closingTable,
    '',
    'First-time resolution, no further contact on any channel (hits/total)',
    table(rates),
    '',
    `Under the default definition (7 days, from the end): ${standard.rows.map((row) => `${row.group.label} ${formatRate(row.rate)}`).join(', ')}`,
  ].join('\n');
}

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
