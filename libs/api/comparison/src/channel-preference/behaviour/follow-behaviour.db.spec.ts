import { interaction, migratedDatabase, storeCustomers, storeInteractions, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate } from '@channelwise/api/tallies';
import { questionsOver } from '../../questions-over';
import { demandWeeks } from './demand';

const MINUTE = 60_000;
const DAY = 86_400_000;
const MARCH = Date.parse('2026-03-02T09:00:00Z');
const PERIOD = { from: '2026-03-01', to: '2026-04-01' };

let serial = 0;
function call(who: string, at: number, minutesToAnswer: number | null, topic = 'Billing') {
  const until = at + (minutesToAnswer ?? 5) * MINUTE;
  return interaction({ externalId: `c${++serial}`, channel: 'phone', kind: 'call', handle: { kind: 'crm', value: who }, occurredAt: at, topic, abandoned: minutesToAnswer === null, answeredAt: minutesToAnswer === null ? null : until, endedAt: until + MINUTE });
}
function tweet(who: string, at: number, minutesToReply: number | null, topic = 'Billing') {
  const common = { channel: 'twitter', kind: 'message', handle: { kind: 'crm', value: who }, topic } as const;
  return [
    interaction({ ...common, externalId: `t${++serial}`, occurredAt: at }),
    ...(minutesToReply === null ? [] : [interaction({ ...common, externalId: `r${++serial}`, direction: 'outbound', occurredAt: at + minutesToReply * MINUTE })]),
  ];
}

describe('what customers do next', () => {
  let database: MigratedDatabase;
  let questions: ReturnType<typeof questionsOver>;

  beforeAll(async () => {
    database = await migratedDatabase('UTC');
    const story = [
      // Forced: an abandoned call, then a tweet about the same that is answered.
      ...['f1', 'f2', 'f3'].flatMap((who) => [call(who, MARCH, null), ...tweet(who, MARCH + 60 * MINUTE, 10)]),
      // Followed up: an answered call, then a tweet.
      ...['u1', 'u2'].flatMap((who) => [call(who, MARCH, 1), ...tweet(who, MARCH + 60 * MINUTE, 10)]),
      // The second episode on the same issue, three weeks later, is forced; the first one is not.
      call('two', MARCH, 1),
      call('two', MARCH + 21 * DAY, null),
      ...tweet('two', MARCH + 21 * DAY + 60 * MINUTE, 10),
      // Fast (1 min) and slow (30 min) calls; who waited long turns to Twitter with the next topic.
      ...Array.from({ length: 40 }, (_, index) => [call(`fast${index}`, MARCH + index * MINUTE, 1, 'Delivery'), call(`fast${index}`, MARCH + 15 * DAY, 1, 'Moving')]).flat(),
      ...Array.from({ length: 40 }, (_, index) => [call(`slow${index}`, MARCH + index * MINUTE, 30, 'Delivery'), ...tweet(`slow${index}`, MARCH + 15 * DAY, 1, 'Moving')]).flat(),
      // A reply that comes only after the customer has chosen again is none.
      ...tweet('late', MARCH, 3 * 24 * 60, 'Delivery'),
      call('late', MARCH + DAY, 1, 'Moving'),
      // Hung up, and rang again about something else.
      call('gone', MARCH, null, 'Delivery'),
      call('gone', MARCH + 15 * DAY, 1, 'Moving'),
      call('end', Date.parse('2026-05-20T00:00:00Z'), 1),
    ];
    const client = await database.pool.connect();
    await client.query('begin');
    await storeInteractions(client, 'test', story);
    await storeCustomers(client, [{ customerId: 'f1', handles: [], segments: { Tier: 'Gold' } }]);
    await bringUpToDate(client);
    await client.query('commit');
    client.release();
    questions = questionsOver(database.pool);
  }, 60_000);
  afterAll(() => database.drop());

  test('a change of channel after an abandoned call is forced, after an answered one it is not', async () => {
    const { flows } = await questions.behaviour.forcedFlows(PERIOD);
    expect(flows.find((flow) => flow.from === 'phone' && flow.to === 'twitter')).toMatchObject({ episodes: 6, forced: { hits: 4, total: 6 } });
    // The first episode of "two" is not the second one.
    expect(flows.find((flow) => flow.from === 'phone' && flow.to === 'phone')?.forced.hits).toBe(0);
  });

  test('the flows with their forced share are the flows of the question, link by link', async () => {
    for (const query of [PERIOD, { ...PERIOD, window: 30 as const }, { ...PERIOD, rage: 'in' as const }]) {
      const { flows } = await questions.preference.answer(query);
      const forced = await questions.behaviour.forcedFlows(query);
      const listed = (links: readonly { from: string; to: string | null; episodes: number }[]) => links.map(({ from, to, episodes }) => `${from} ${to ?? 'nobody'} ${episodes}`).sort();
      expect(listed(forced.flows)).toEqual(listed(flows));
    }
  });

  test('who was answered fast comes back to the phone, who waited long does not', async () => {
    const { rows, summary } = await questions.behaviour.returnRates(PERIOD);
    const phone = rows.find(({ group }) => group.key === 'phone');
    expect(phone?.fast).toMatchObject({ value: 1 });
    expect(phone?.slow).toMatchObject({ hits: 0, total: 40 });
    expect(phone?.fastAgainstSlowIsReal).toBe(true);
    expect(phone?.none).toMatchObject({ hits: 1, total: 1 });
    expect(summary).toContain('an association, not a cause');
  });

  test('a reply after the customer had chosen again is neither fast nor slow, and on a network coming back after none cannot be seen', async () => {
    const { rows } = await questions.behaviour.returnRates({ ...PERIOD, topic: await topicId('Delivery') });
    const twitter = rows.find(({ group }) => group.key === 'twitter');
    expect(twitter).toMatchObject({ medianSeconds: null, none: { total: 0, value: null }, fast: { total: 0, value: null }, slow: { total: 0 } });
  });

  async function topicId(label: string): Promise<number> {
    const { topics } = await questions.workspace.read();
    return topics.find((topic) => topic.label === label)?.id ?? -99;
  }

  test('too few weeks say nothing about demand', async () => {
    const { rows, summary, weeks } = await questions.behaviour.demand(PERIOD);
    expect(weeks.count).toBeLessThan(12);
    expect(rows.every(({ lags }) => lags.every(({ sharePerDoubling }) => sharePerDoubling === null))).toBe(true);
    expect(summary).toContain('too few');
  });

  test('weeks are counted from Monday, and add up to the days', async () => {
    const weekly = await questions.desk.countWeeks(await questions.desk.open({ from: '2026-03-02', to: '2026-03-30' }), null, ['journey']);
    const whole = await questions.desk.count(await questions.desk.open({ from: '2026-03-02', to: '2026-03-30' }), ['journey']);
    const contacts = (rows: readonly { contacts: number }[]) => rows.reduce((sum, row) => sum + row.contacts, 0);
    expect(contacts(weekly.rows)).toBe(contacts(whole.rows));
    expect([...new Set(weekly.rows.map(({ week }) => week))].sort()).toEqual(['2026-03-02', '2026-03-16', '2026-03-23']);
  });

  test('demand looks at a year of whole weeks, as far as there are data', () => {
    const data = { firstDay: '2025-01-01', lastDay: '2026-12-31' };
    const weeks = demandWeeks({ from: '2026-10-01', to: '2026-11-01' }, data);
    expect([weeks.to, weeks.mondays.length]).toEqual(['2026-10-26', 56]);
    expect(demandWeeks({ from: '2026-10-01', to: '2026-11-01' }, { ...data, firstDay: '2026-10-07' }).mondays).toEqual(['2026-10-12', '2026-10-19']);
    expect(demandWeeks({ from: '2020-10-01', to: '2020-11-01' }, data).mondays).toEqual([]);
  });
});
