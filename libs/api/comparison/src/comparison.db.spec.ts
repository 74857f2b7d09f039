import { interaction, migratedDatabase, storeCustomers, storeInteractions, type MigratedDatabase, type SketchedInteraction } from '@channelwise/api/database/testing';
import { bringUpToDate } from '@channelwise/api/tallies';
import type { Channel } from '@channelwise/vocabulary';
import { BadFilter } from './filters/bad-filter';
import type { QuestionQuery } from './filters/question-query';
import { questionsOver } from './questions-over';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A small generator with a seed: the same numbers on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Two years and a bit of four customers' contacts on all channels: answered, unanswered, abandoned, closed by date. */
function story(count: number): ReturnType<typeof interaction>[] {
  const random = numbers(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const channel = pick<Channel>(['phone', 'email', 'twitter', 'facebook', 'other']);
    const occurredAt = Date.parse('2026-01-05T00:00:00Z') + Math.floor(random() * 200 * DAY);
    const common: SketchedInteraction = { externalId: `i${index}`, channel, kind: 'message', handle: { kind: 'crm', value: pick(['ada', 'ben', 'cy', 'dee', 'eve', 'fay']) }, occurredAt, topic: pick(['Billing', 'Delivery', null]), rage: random() < 0.05 };
    if (channel === 'phone') {
      const abandoned = random() < 0.2;
      return interaction({ ...common, kind: 'call', abandoned, queuedAt: index % 3 === 0 ? null : occurredAt, answeredAt: abandoned ? null : occurredAt + Math.floor(random() * 600_000), endedAt: occurredAt + 900_000 });
    }
    if (channel === 'other') return interaction({ ...common, kind: 'case', closedOn: new Date(occurredAt + 5 * DAY).toISOString().slice(0, 10), answeredUntimed: true });
    return interaction({ ...common, direction: random() < 0.4 ? 'outbound' : 'inbound', visibility: channel === 'email' ? 'private' : 'public' });
  });
}

describe('the questions on real PostgreSQL', () => {
  let database: MigratedDatabase;
  let questions: ReturnType<typeof questionsOver>;

  beforeAll(async () => {
    database = await migratedDatabase('Europe/London');
    const client = await database.pool.connect();
    await client.query('begin');
    await storeInteractions(client, 'test', story(900));
    await storeCustomers(client, [
      { customerId: 'ada', handles: [], segments: { Tier: 'Gold' } },
      { customerId: 'ben', handles: [], segments: { Tier: 'Basic' } },
      { customerId: 'cy', handles: [], segments: { Tier: 'Basic' } },
    ]);
    await bringUpToDate(client);
    await client.query('commit');
    client.release();
    questions = questionsOver(database.pool);
  });
  afterAll(() => database.drop());

  /** Jersey keeps London's clock under another name, so its days cannot come from the tallies but must count the same. */
  test.each<[string, QuestionQuery]>([
    ['a ragged period', { from: '2026-01-09', to: '2026-06-20' }],
    ['a whole month', { from: '2026-03-01', to: '2026-04-01' }],
    ['the newest weeks, where contacts still wait', { from: '2026-06-20', to: '2026-08-01' }],
    ['one topic, split by segment', { from: '2026-02-01', to: '2026-05-01', split: 'segment', topic: 1 }],
    ['split by topic, venting counted', { from: '2026-01-01', to: '2026-08-01', split: 'topic', rage: 'in' }],
    ['on the business clock, a ragged period', { from: '2026-01-09', to: '2026-06-20', clock: 'business' }],
    ['on the business clock, split by month with contacts that wait since spring', { from: '2026-01-01', to: '2026-08-01', clock: 'business', split: 'month' }],
    ['credited to the channel of the last answer', { from: '2026-01-09', to: '2026-06-20', creditedTo: 'resolving' }],
    ['credited to the last channel, two channels shown, split by segment', { from: '2026-02-01', to: '2026-05-01', creditedTo: 'last', channels: 'phone,twitter', split: 'segment' }],
    ['split by month, by family', { from: '2026-01-20', to: '2026-07-10', split: 'month', by: 'family' }],
  ])('tallies and contacts give the same answer: %s', async (_, query) => {
    for (const question of ['latency', 'resolution', 'preference'] as const) {
      const tallied = await questions[question].answer(query);
      const afresh = await questions[question].answer({ ...query, zone: 'Europe/Jersey' });
      expect(tallied.head.countedFrom).toBe('tallies');
      expect(afresh.head.countedFrom).toBe('contacts');
      const { head: talliedHead, ...figures } = tallied;
      const { head: afreshHead, ...same } = afresh;
      expect(same).toEqual(figures);
      expect(afreshHead.leftOut).toEqual(talliedHead.leftOut);
      expect(talliedHead.contacts).toBeGreaterThan(0);
    }
  });

  test('first-time resolution on any channel is never above the same channel', async () => {
    const { sensitivity } = await questions.resolution.answer({ from: '2026-01-01', to: '2026-08-01' });
    const rateOf = (scope: string, like: (typeof sensitivity)[number]) => sensitivity.find((cell) => cell.scope === scope && cell.window === like.window && cell.anchor === like.anchor && cell.group.key === like.group.key)?.rate;
    for (const cell of sensitivity.filter((candidate) => candidate.scope === 'any-channel')) {
      const same = rateOf('same-channel', cell);
      expect(same?.total).toBe(cell.rate.total);
      expect(cell.rate.hits).toBeLessThanOrEqual(same?.hits ?? -1);
    }
  });

  test('in opening hours no answer takes longer than on the wall, and the same contacts are counted', async () => {
    const [elapsed, business] = await Promise.all((['elapsed', 'business'] as const).map((clock) => questions.latency.answer({ from: '2026-01-01', to: '2026-08-01', clock })));
    expect(business?.head.filters.clock).toBe('business');
    expect(business?.head.filtersInWords).toContain('waits in opening hours');
    for (const [index, row] of (elapsed?.rows ?? []).entries()) {
      const same = business?.rows[index];
      expect([same?.contacts, same?.answered, same?.gaveUp, same?.waiting]).toEqual([row.contacts, row.answered, row.gaveUp, row.waiting]);
      expect(same?.conventionalMedian.seconds ?? 0).toBeLessThanOrEqual(row.conventionalMedian.seconds ?? 0);
      expect(same?.speedOfAnswer).toEqual(row.speedOfAnswer);
    }
  });

  test('speed of answer is a figure of the phone alone, over the calls that reached the queue', async () => {
    const { rows } = await questions.latency.answer({ from: '2026-01-01', to: '2026-08-01' });
    for (const { group, speedOfAnswer, contacts } of rows) {
      if (group.key !== 'phone') expect(speedOfAnswer).toBeNull();
      else {
        expect(speedOfAnswer?.n).toBeGreaterThan(0);
        expect(speedOfAnswer?.n).toBeLessThan(contacts);
        expect(speedOfAnswer?.median.seconds).toBeGreaterThan(20);
      }
    }
  });

  test('whoever is credited, every mature episode is credited once, or to nobody where nobody answered', async () => {
    const period = { from: '2026-01-01', to: '2026-08-01', channels: 'phone,email,twitter,facebook,other', scope: 'same-channel' } as const;
    const totals = await Promise.all((['first', 'resolving', 'last'] as const).map(async (creditedTo) => (await questions.resolution.answer({ ...period, creditedTo })).rows.reduce((sum, row) => sum + row.rate.total, 0)));
    const [first = 0, resolving = 0, last = 0] = totals;
    expect(last).toBe(first);
    expect(resolving).toBeLessThan(first);
    expect(resolving).toBeGreaterThan(0);
    await expect(questions.resolution.answer({ creditedTo: 'last', anchor: 'start' })).rejects.toMatchObject({ code: 'bad-filter', errors: [{ field: 'creditedTo' }] });
  });

  test('shares of first choices add up, and so do the ways to arrive', async () => {
    const { overall, arrivals } = await questions.preference.answer({ from: '2026-01-01', to: '2026-08-01' });
    expect(overall.shares.reduce((sum, entry) => sum + entry.share.hits, 0)).toBe(overall.firstChoices);
    for (const arrival of arrivals) expect(arrival.chosen.hits + arrival.forced.hits + arrival.followedUp.hits + arrival.repeated.hits).toBe(arrival.contacts);
  });

  test('an empty period says "no data": null and never 0', async () => {
    const latency = await questions.latency.answer({ from: '2020-01-01', to: '2020-02-01' });
    for (const row of latency.rows) expect(row).toMatchObject({ contacts: 0, median: { seconds: null, interval: null, judgeable: false }, answeredAtAll: { value: null, interval: null }, curve: null });
    const resolution = await questions.resolution.answer({ from: '2020-01-01', to: '2020-02-01' });
    for (const row of resolution.rows) expect(row.rate).toEqual({ hits: 0, total: 0, value: null, interval: null, judgeable: false });
    expect((await questions.overview.answer({ from: '2020-01-01', to: '2020-02-01' })).verdicts).toHaveLength(3);
  });

  test('the overview has a verdict for each question and a cell for every channel', async () => {
    const overview = await questions.overview.answer({ from: '2026-03-01', to: '2026-06-01' });
    expect(overview.title).toBe('Social against traditional, March to May 2026');
    expect(overview.verdicts.map((verdict) => verdict.question)).toEqual(['response-latency', 'first-time-resolution', 'channel-preference']);
    for (const row of overview.scoreboard) expect(row.cells.map((cell) => cell.group.key)).toEqual(['phone', 'email', 'twitter', 'facebook']);
  });

  test('a bad filter names the field and what is allowed', async () => {
    await expect(questions.latency.answer({ segment: 99 })).rejects.toMatchObject({ code: 'bad-filter', errors: [{ field: 'segment', allowed: expect.stringContaining('Gold') as unknown }] });
    await expect(questions.latency.answer({ from: '2026-03-01', to: '2026-03-01' })).rejects.toBeInstanceOf(BadFilter);
  });
});
