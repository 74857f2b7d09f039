import { migratedDatabase, storeCustomers, storeInteractions, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate } from '@channelwise/api/tallies';
import { CONTACT_SORTS, CONTACT_SUBSETS, type ContactRow, type ContactsAnswer, type ContactSubset } from '@channelwise/contracts';
import { CHANNELS } from '@channelwise/vocabulary';
import { BadFilter } from '../filters/bad-filter';
import { questionsOver } from '../questions-over';
import type { ContactsQuery } from './contacts-query';
import { contactStory } from './testing/contact-story';
import { UnknownContact } from './unknown-contact';

const EVERYTHING = { from: '2026-01-01', to: '2026-09-01', channels: CHANNELS.join(','), rage: 'in' } as const satisfies ContactsQuery;

describe.each([3, 11])('the contacts behind the numbers of invented story %i', (seed) => {
  let database: MigratedDatabase;
  let questions: ReturnType<typeof questionsOver>;

  beforeAll(async () => {
    database = await migratedDatabase('Europe/London');
    const client = await database.pool.connect();
    await client.query('begin');
    await storeInteractions(client, 'test', contactStory(seed, 700));
    await storeCustomers(client, [
      { customerId: 'ada', handles: [], segments: { Tier: 'Gold', Region: 'North' } },
      { customerId: 'ben', handles: [], segments: { Tier: 'Basic' } },
      { customerId: 'cy', handles: [{ kind: 'crm', value: 'dee' }], segments: { Tier: 'Basic' } },
    ]);
    await client.query(`insert into touched_customer (customer_id) select distinct customer_id from handle on conflict do nothing`);
    await bringUpToDate(client);
    await client.query('commit');
    client.release();
    questions = questionsOver(database.pool);
  });
  afterAll(() => database.drop());

  /** Every row of a list, page by page. */
  async function everyRow(query: ContactsQuery, limit = 200): Promise<ContactRow[]> {
    const rows: ContactRow[] = [];
    let cursor: string | undefined;
    do {
      const page: ContactsAnswer = await questions.contacts.answer({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) });
      rows.push(...page.rows);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return rows;
  }

  /** The number that the questions themselves print for each subset. */
  async function printedNumbers(query: ContactsQuery): Promise<Record<ContactSubset, number>> {
    const [latency, resolution, preference] = await Promise.all([questions.latency.answer(query), questions.resolution.answer(query), questions.preference.answer(query)]);
    const summed = <T>(rows: readonly T[], number: (row: T) => number) => rows.reduce((sum, row) => sum + number(row), 0);
    const hits = summed(resolution.rows, (row) => row.rate.hits);
    const total = summed(resolution.rows, (row) => row.rate.total);
    return {
      all: latency.head.contacts,
      answered: summed(latency.rows, (row) => row.answered),
      'gave-up': summed(latency.rows, (row) => row.gaveUp),
      'closed-unanswered': summed(latency.rows, (row) => row.closedUnanswered),
      waiting: summed(latency.rows, (row) => row.waiting),
      'answered-untimed': summed(latency.rows, (row) => row.withoutTime),
      'first-contacts': preference.overall.firstChoices,
      'mature-episodes': total,
      'resolved-first-time': hits,
      'not-resolved-first-time': total - hits,
      provisional: summed(resolution.rows, (row) => row.provisional),
      forced: summed(preference.arrivals, (arrival) => arrival.forced.hits),
      'followed-up': summed(preference.arrivals, (arrival) => arrival.followedUp.hits),
      repeated: summed(preference.arrivals, (arrival) => arrival.repeated.hits),
    };
  }

  test.each<[string, ContactsQuery]>([
    ['everything', EVERYTHING],
    ['a whole month, the compared channels, venting left out', { from: '2026-03-01', to: '2026-04-01' }],
    ['a ragged period, window of a day', { ...EVERYTHING, from: '2026-01-10', to: '2026-05-23', window: 1 }],
    ['the newest weeks, where contacts wait and episodes are young', { ...EVERYTHING, from: '2026-06-09', to: '2026-08-01', window: 30 }],
    ['days of a zone that the tallies do not keep', { ...EVERYTHING, from: '2026-02-03', to: '2026-04-02', zone: 'America/Chicago' }],
    ['same channel, from the start', { ...EVERYTHING, scope: 'same-channel', anchor: 'start', window: 14 }],
    ["the source's own word", { ...EVERYTHING, scope: 'source-flag' }],
    ['one topic, one segment', { ...EVERYTHING, topic: 1, segment: 3 }],
    ['unknown topic, on two channels', { ...EVERYTHING, topic: -1, channels: 'email,twitter' }],
    ['venting only', { ...EVERYTHING, rage: 'only' }],
    ['a period without contacts', { ...EVERYTHING, from: '2020-01-01', to: '2020-02-01' }],
  ])('every list is as long as the number it explains: %s', async (_, query) => {
    const printed = await printedNumbers(query);
    for (const only of CONTACT_SUBSETS) {
      const rows = await everyRow({ ...query, only });
      const { total, counts } = await questions.contacts.answer({ ...query, only, limit: 1 });
      expect([only, rows.length, total]).toEqual([only, printed[only], printed[only]]);
      expect(counts).toEqual(printed);
      expect(new Set(rows.map((row) => row.contactKey)).size).toBe(rows.length);
    }
  });

  test('the story has contacts in every list', async () => {
    const { counts } = await questions.contacts.answer({ ...EVERYTHING, limit: 1 });
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('topics, segments of a scheme, outcomes and arrivals each divide the whole list', async () => {
    const { schemes, topics } = await questions.workspace.read();
    const keysOf = async (queries: ContactsQuery[]) => (await Promise.all(queries.map((query) => everyRow({ ...EVERYTHING, ...query })))).flat().map((row) => row.contactKey).sort();
    const all = await keysOf([{}]);
    expect(await keysOf(topics.map(({ id }) => ({ topic: id })))).toEqual(all);
    for (const scheme of schemes) expect(await keysOf(scheme.segments.map(({ id }) => ({ segment: id })))).toEqual(all);
    for (const parts of [
      ['answered', 'answered-untimed', 'gave-up', 'closed-unanswered', 'waiting'],
      ['first-contacts', 'forced', 'followed-up', 'repeated'],
    ] as const) {
      expect(await keysOf(parts.map((only) => ({ only })))).toEqual(all);
    }
    expect(await keysOf([{ only: 'resolved-first-time' }, { only: 'not-resolved-first-time' }])).toEqual(await keysOf([{ only: 'mature-episodes' }]));
  });

  test.each(CONTACT_SORTS)('small pages sorted by %s make up the whole list, in order', async (sort) => {
    const whole = await everyRow({ ...EVERYTHING, sort });
    expect(await everyRow({ ...EVERYTHING, sort }, 7)).toEqual(whole);
    const descending = sort.startsWith('-');
    const values = whole.map((row) => (sort.endsWith('started') ? Date.parse(row.startedAt) : row.waitedSeconds));
    const known = values.filter((value) => value !== null);
    expect(values.slice(known.length)).toEqual(values.filter((value) => value === null));
    expect(known).toEqual([...known].sort((one, other) => (descending ? other - one : one - other)));
  });

  test('each row counts as its list says', async () => {
    const verdictsOf = async (only: ContactSubset, query: ContactsQuery = {}) => [...new Set((await everyRow({ ...EVERYTHING, ...query, only })).map((row) => row.resolution.verdict))].sort();
    for (const query of [{}, { scope: 'same-channel' }, { scope: 'source-flag' }] as const) {
      expect(await verdictsOf('resolved-first-time', query)).toEqual(['resolved']);
      expect(await verdictsOf('not-resolved-first-time', query)).toEqual(['not-resolved']);
      expect(await verdictsOf('provisional', query)).toEqual(['provisional']);
      expect(await verdictsOf('repeated', query)).toEqual(['further']);
    }
    expect(await verdictsOf('all', { scope: 'source-flag' })).toContain('unclaimed');
    for (const row of await everyRow({ ...EVERYTHING, only: 'not-resolved-first-time', scope: 'same-channel' })) expect(row.resolution.reason).toMatch(/^[A-Z].{10,}\.$/);
  });

  test('a row says who, how long and what came next', async () => {
    const rows = await everyRow(EVERYTHING);
    for (const row of rows) {
      expect(row.handle).toEqual({ kind: 'crm', masked: expect.stringMatching(/^[a-z]•••$/) as unknown });
      expect(row.segments.map((segment) => segment.scheme).sort()).toEqual(['Region', 'Tier']);
      expect(row.waitedSeconds === null).toBe(row.answeredUntimed);
      if (row.next) expect(Date.parse(row.next.startedAt)).toBe(Date.parse(row.endedAt) + row.next.afterSeconds * 1000);
    }
    expect(rows.filter((row) => row.next !== null).length).toBeGreaterThan(50);
    expect(rows.some((row) => row.handedToPrivateAt !== null)).toBe(true);
  });

  test('a cursor of another sort is refused', async () => {
    const { nextCursor } = await questions.contacts.answer({ ...EVERYTHING, sort: 'wait', limit: 5 });
    await expect(questions.contacts.answer({ ...EVERYTHING, sort: 'started', cursor: nextCursor ?? '' })).rejects.toBeInstanceOf(BadFilter);
  });

  test('an issue holds just the messages that linking counted, and leads from each contact to the next', async () => {
    const counted = await database.pool.query<{ customer_id: string; contact_key: string; issue_key: string; messages: number; automatic_messages: number }>(
      'select customer_id, contact_key, issue_key, messages, automatic_messages from contact order by contact_key',
    );
    for (const stored of counted.rows) {
      const issue = await questions.issue.answer({ customerId: stored.customer_id, contactKey: stored.contact_key }, {});
      const own = counted.rows.filter((row) => row.customer_id === stored.customer_id && row.issue_key === stored.issue_key);
      expect(issue.contacts.map((contact) => contact.contactKey).sort()).toEqual(own.map((row) => row.contact_key).sort());
      issue.contacts.forEach((contact, index) => {
        expect(contact.next?.contactKey).toBe(issue.contacts[index + 1]?.contactKey);
        expect(contact.gapSeconds === null).toBe(index === 0);
      });
      const asked = issue.contacts.find((contact) => contact.contactKey === stored.contact_key);
      expect(asked?.interactions.filter((event) => !event.automatic)).toHaveLength(stored.messages);
      expect(asked?.interactions.filter((event) => event.automatic)).toHaveLength(stored.automatic_messages);
      expect(asked?.interactions.every((event) => event.channel === asked.channel)).toBe(true);
      expect(Date.parse(asked?.windowEndsAt ?? '')).toBe(Date.parse(asked?.endedAt ?? '') + 7 * 86_400_000);
    }
  });

  test.each([
    ['1', '1'],
    ['x', 'y'],
    ['99999999999999999999', '1'],
    ["1'; drop table contact; --", '1'],
  ])('no contact is known by %s and %s', async (customerId, contactKey) => {
    await expect(questions.issue.answer({ customerId, contactKey }, {})).rejects.toBeInstanceOf(UnknownContact);
  });
});
