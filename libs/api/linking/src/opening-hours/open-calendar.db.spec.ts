import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import type { OpeningHours, OpeningSpan } from '@channelwise/contracts';
import { CHANNEL_LIST, type Channel } from '@channelwise/vocabulary';
import fc from 'fast-check';
import { openCalendar, openMilliseconds } from './open-calendar';
import { joinOpenTime, MAKE_OPEN_TIME, openUpTo } from './open-time.query';
import { replaceOpeningHours } from './stored-opening-hours';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FROM = '2026-01-01';
const UNTIL = '2027-01-01';

/** London, Chicago and Santiago change by an hour at different times of the day, Lord Howe by half an hour, Cairo skips midnight, Kolkata never changes. */
const ZONES = ['Europe/London', 'America/Chicago', 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Kolkata', 'UTC'];

const time = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Quarters of an hour, many of them in the small hours in which clocks change. */
const minute = fc.oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 96 })).map((quarters) => quarters * 15);

const spans: fc.Arbitrary<OpeningSpan[]> = fc
  .array(fc.record({ channel: fc.constantFrom<Channel>('phone', 'twitter'), weekday: fc.integer({ min: 1, max: 7 }), edges: fc.tuple(minute, minute) }), { maxLength: 24 })
  .map((drawn) => {
    const kept: { channel: Channel; weekday: number; from: number; to: number }[] = [];
    for (const { channel, weekday, edges } of drawn) {
      const [from, to] = [Math.min(...edges), Math.max(...edges)];
      const overlaps = kept.some((other) => other.channel === channel && other.weekday === weekday && other.from < to && from < other.to);
      if (from < to && !overlaps) kept.push({ channel, weekday, from, to });
    }
    return kept.map(({ channel, weekday, from, to }) => ({ channel, weekday, opens: time(from), closes: time(to) }));
  });

const hours: fc.Arbitrary<OpeningHours> = fc.record({
  spans,
  holidays: fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 6 }).map((days) => days.map((day) => new Date(Date.parse(FROM) + day * DAY).toISOString().slice(0, 10))),
});

/** Anywhere in the year, and close to where some clocks change. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: 365 * DAY - 1 }).map((after) => Date.parse(FROM) + after),
  fc.tuple(fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-04-24', '2026-09-06', '2026-10-04', '2026-10-25', '2026-10-30', '2026-11-01'), fc.integer({ min: -96, max: 96 })).map(([day, quarters]) => Date.parse(day) + quarters * (HOUR / 4)),
);

describe('the calendar of opening hours', () => {
  let database: MigratedDatabase;
  beforeAll(async () => {
    database = await migratedDatabase();
  });
  afterAll(() => database.drop());

  it('counts the same time between any two instants in SQL and in TypeScript, also where the clocks change and on holidays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ZONES), hours, fc.array(fc.tuple(instant, instant), { minLength: 20, maxLength: 40 }), async (zone, openingHours, pairs) => {
        const client = await database.pool.connect();
        try {
          await client.query('begin');
          await replaceOpeningHours(client, openingHours);
          await client.query(MAKE_OPEN_TIME, [zone, FROM, UNTIL]);
          for (const { key, id } of CHANNEL_LIST.filter((entry) => ['phone', 'twitter', 'email'].includes(entry.key))) {
            const { rows } = await client.query<{ open: string | null }>(
              `select ${openUpTo('open_at_end', 'pair.until_at')} - ${openUpTo('open_at_start', 'pair.from_at')} as open
               from unnest($2::timestamptz[], $3::timestamptz[]) with ordinality as pair (from_at, until_at, position)
               ${joinOpenTime('open_at_start', '$1', 'pair.from_at')}
               ${joinOpenTime('open_at_end', '$1', 'pair.until_at')}
               order by pair.position`,
              [id, ...[0, 1].map((end) => pairs.map((pair) => new Date(end === 0 ? Math.min(...pair) : Math.max(...pair)).toISOString()))],
            );
            const calendar = openCalendar(openingHours, key, zone, Date.parse(FROM), Date.parse(UNTIL));
            expect(rows.map((row) => Number(row.open))).toEqual(pairs.map((pair) => openMilliseconds(calendar, Math.min(...pair), Math.max(...pair))));
          }
        } finally {
          await client.query('rollback');
          client.release();
        }
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  const alwaysOpen: OpeningHours = { spans: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ channel: 'phone', weekday, opens: '00:00', closes: '24:00' })), holidays: ['2026-06-01'] };
  const dayOf = (day: string) => [Date.parse(`${day}T00:00:00+00:00`), Date.parse(`${day}T00:00:00+00:00`) + 2 * DAY] as const;

  it.each([
    ['open around the clock, time in opening hours is elapsed time, also over both changes of the clocks', '2026-03-28', 48],
    ['open around the clock, the hour that comes twice counts twice', '2026-10-24', 48],
    ['a holiday is closed from midnight to midnight', '2026-05-31', 24],
  ])('%s', (_, day, open) => {
    const [from, to] = dayOf(day);
    expect(openMilliseconds(openCalendar(alwaysOpen, 'phone', 'Europe/London', from, to), from, to) / HOUR).toBe(open);
  });

  it('a span over the hour that is skipped is shorter by it, and one over the hour that comes twice is longer', () => {
    const early: OpeningHours = { spans: [{ channel: 'email', weekday: 7, opens: '00:00', closes: '06:00' }], holidays: [] };
    const openOn = (day: string) => {
      const [from, to] = dayOf(day);
      return openMilliseconds(openCalendar(early, 'email', 'Europe/London', from - HOUR, to), from - HOUR, to) / HOUR;
    };
    expect([openOn('2026-03-29'), openOn('2026-04-05'), openOn('2026-10-25')]).toEqual([5, 6, 7]);
  });

  it('a channel without opening hours is never open', () => {
    const [from, to] = dayOf('2026-05-31');
    expect(openMilliseconds(openCalendar({ spans: [], holidays: [] }, 'email', 'UTC', from, to), from, to)).toBe(0);
  });
});
