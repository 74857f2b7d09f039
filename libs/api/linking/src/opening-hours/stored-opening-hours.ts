import type { OpeningHours } from '@channelwise/contracts';
import { channelEntry, channelOfId } from '@channelwise/vocabulary';
import type { Pool, PoolClient } from 'pg';

/** The opening hours of the workspace, by channel, weekday and time. */
export async function readOpeningHours(client: Pool | PoolClient): Promise<OpeningHours> {
  const spans = await client.query<{ channel: number; weekday: number; opens: string; closes: string }>(
    `select opening_hours.channel, opening_hours.weekday, left(opening_hours.opens::text, 5) as opens, left(opening_hours.closes::text, 5) as closes
     from opening_hours order by opening_hours.channel, opening_hours.weekday, opening_hours.opens`,
  );
  const holidays = await client.query<{ day: string }>(`select to_char(holiday.day, 'YYYY-MM-DD') as day from holiday order by holiday.day`);
  return {
    spans: spans.rows.map(({ channel, ...span }) => ({ channel: channelOfId(channel), ...span })),
    holidays: holidays.rows.map((row) => row.day),
  };
}

/**
 * Puts other opening hours in place of those that are stored. Contacts and tallies still stand at the old ones: the caller rebuilds them
 * in the same transaction.
 */
export async function replaceOpeningHours(client: PoolClient, { spans, holidays }: OpeningHours): Promise<void> {
  await client.query('delete from opening_hours');
  await client.query('delete from holiday');
  await client.query(
    `insert into opening_hours (channel, weekday, opens, closes) select * from unnest($1::smallint[], $2::smallint[], $3::time[], $4::time[])`,
    [spans.map((span) => channelEntry(span.channel).id), spans.map((span) => span.weekday), spans.map((span) => span.opens), spans.map((span) => span.closes)],
  );
  await client.query('insert into holiday (day) select * from unnest($1::date[])', [holidays]);
  await client.query('update workspace set open_time_zone = null');
}
