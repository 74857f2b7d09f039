import { interaction, migratedDatabase, storeInteractions, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate } from '@channelwise/api/tallies';
import { questionsOver } from '../questions-over';

const MINUTE = 60_000;
const MARCH = Date.parse('2026-03-02T09:00:00Z');
const PERIOD = { from: '2026-03-01', to: '2026-03-03' };

/** Twitter is better at easy and at hard questions alike, but gets nearly all the hard ones. */
const MIX = [
  { channel: 'phone', topic: 'Easy', issues: 180, solved: 148 },
  { channel: 'phone', topic: 'Hard', issues: 40, solved: 6 },
  { channel: 'twitter', topic: 'Easy', issues: 40, solved: 39 },
  { channel: 'twitter', topic: 'Hard', issues: 180, solved: 72 },
] as const;

let serial = 0;
function contact(channel: 'phone' | 'twitter', who: string, at: number, topic: string) {
  const common = { channel, topic, handle: { kind: 'crm', value: who } } as const;
  if (channel === 'phone') return [interaction({ ...common, externalId: `c${++serial}`, kind: 'call', occurredAt: at, answeredAt: at + MINUTE, endedAt: at + 2 * MINUTE })];
  const conversationId = `t${++serial}`;
  return [
    interaction({ ...common, externalId: `${conversationId}i`, kind: 'message', conversationId, occurredAt: at }),
    interaction({ ...common, externalId: `${conversationId}o`, kind: 'message', conversationId, direction: 'outbound', occurredAt: at + MINUTE }),
  ];
}

describe('a mix of topics that turns the comparison upside down', () => {
  let database: MigratedDatabase;
  let questions: ReturnType<typeof questionsOver>;

  beforeAll(async () => {
    database = await migratedDatabase('UTC');
    const story = MIX.flatMap(({ channel, topic, issues, solved }) =>
      Array.from({ length: issues }, (_, index) => {
        const who = `${channel}${topic}${index}`;
        // Not solved: the customer rings three days later about the same.
        return [...contact(channel, who, MARCH, topic), ...(index < solved ? [] : contact('phone', who, MARCH + 3 * 24 * 60 * MINUTE, topic))];
      }).flat(),
    );
    const client = await database.pool.connect();
    await client.query('begin');
    await storeInteractions(client, 'test', [...story, ...contact('phone', 'end', Date.parse('2026-05-01T09:00:00Z'), 'Easy')]);
    await bringUpToDate(client);
    await client.query('commit');
    client.release();
    questions = questionsOver(database.pool);
  }, 60_000);
  afterAll(() => database.drop());

  test('Twitter solves fewer as counted and more for the same topics, and the summary says so in words', async () => {
    const { differences, summary } = await questions.resolution.answer(PERIOD);
    const twitter = differences.find(({ group }) => group.key === 'twitter');
    expect(twitter?.raw.value).toBeCloseTo(111 / 220 - 154 / 220, 10);
    expect(twitter?.adjusted.value).toBeGreaterThan(0.1);
    expect([twitter?.rawIsDifference, twitter?.adjustedIsDifference]).toEqual([true, true]);
    expect(summary).toContain('what people ask where turns the comparison upside down');
  });

  test('within one topic there is nothing left to adjust for: the standardised rate is the rate', async () => {
    const { rows, differences, change } = await questions.resolution.answer({ ...PERIOD, split: 'topic' });
    const parts = rows.filter(({ part, rate }) => part !== null && rate.total > 0);
    expect(parts).toHaveLength(4);
    for (const { rate, adjusted } of parts) expect(adjusted?.value).toBeCloseTo(rate.value ?? NaN, 10);
    expect([differences, change]).toEqual([[], []]);
  });

  test('split by month every rate is standardised to the mix of that month', async () => {
    const whole = await questions.resolution.answer(PERIOD);
    const months = await questions.resolution.answer({ ...PERIOD, split: 'month' });
    for (const { group, adjusted } of whole.rows) expect(months.rows.find((row) => row.group.key === group.key)?.adjusted).toEqual(adjusted);
  });

  test('a group without contacts in a part has no standardised rate, with the reason', async () => {
    const { rows } = await questions.resolution.answer({ ...PERIOD, split: 'topic' });
    const email = rows.find(({ group }) => group.key === 'email');
    expect(email).toMatchObject({ adjusted: null, adjustedRefusal: 'no data on one side' });
  });
});
