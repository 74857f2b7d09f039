import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, fixture, interactionsOf, problemsOf, readAll, recordsOf, refusalOf } from '../testing/read-all';
import { xApiAdapter } from './x-api-adapter';

const options = { 'x-api-v2': { companyUserIds: ['500'] } };
const path = (name: string) => join(__dirname, 'fixtures', name);
const readFixture = (name: string) => readAll(xApiAdapter, fixture(path(name)), { options });
const tweet = (id: number, text = 'hello') => `{"id":"${id}","author_id":"9001","created_at":"2026-03-01T10:00:00.000Z","text":"${text}"}`;

describe('tweets', () => {
  test('a tweet of a customer is inbound and public, under the customer\'s id', async () => {
    expect(interactionsOf(await readFixture('ok/page.json'))[0]).toEqual({
      externalId: '101',
      channel: 'twitter',
      kind: 'message',
      direction: 'inbound',
      handle: { kind: 'twitter', value: '9001' },
      occurredAt: Date.parse('2026-03-01T10:00:00Z'),
      queuedAt: null,
      answeredAt: null,
      answeredUntimed: false,
      endedAt: null,
      closedOn: null,
      abandoned: false,
      resolved: null,
      conversationId: '101',
      caseId: null,
      topic: 'Technical fault',
      visibility: 'public',
      automatic: false,
      rage: false,
      text: '@acme my router is not working — what now? "help" }]',
    });
  });

  test('a reply of the company belongs to the customer it replies to, and its words name no topic', async () => {
    expect(interactionsOf(await readFixture('ok/page.json'))[1]).toMatchObject({ direction: 'outbound', handle: { value: '9001' }, conversationId: '101', topic: null });
  });

  test('own posts to nobody and retweets are left out and counted; venting is marked', async () => {
    const items = await readFixture('ok/page.json');
    expect(problemsOf(items)).toEqual(['line 12: left out', 'line 13: left out']);
    expect(interactionsOf(items).map((interaction) => interaction.rage)).toEqual([false, false, true]);
    expect(recordsOf(items)).toBe(5);
  });

  test('direct messages are private and under the customer, whoever sends', async () => {
    const items = await readFixture('ok/events.jsonl');
    const direct = { visibility: 'private', handle: { kind: 'twitter', value: '9001' }, conversationId: '9001-500' };
    expect(interactionsOf(items).slice(0, 2)).toMatchObject([{ ...direct, direction: 'inbound' }, { ...direct, direction: 'outbound' }]);
    expect(problemsOf(items)).toEqual(['line 2: left out']);
  });

  test('JSON Lines may mix pages, wrapped tweets and bare tweets', async () => {
    expect(interactionsOf(await readFixture('ok/events.jsonl')).map((interaction) => interaction.externalId)).toEqual(['201', '202', '106', '107']);
  });

  test('broken records are refused with their reason, and those beside them are read', async () => {
    const items = await readFixture('not-ok/events.jsonl');
    expect(problemsOf(items)).toEqual([
      'line 1: invalid-date in created_at',
      'line 2: date-in-future in occurredAt',
      'line 3: missing-field in author_id',
      'line 4: missing-field in id',
      'line 5: missing-field in created_at',
      'line 6: invalid-json',
      'line 8: unknown-record',
      'line 9: unknown-record',
      'line 10: missing-field in participant_ids',
      'line 11: invalid-json',
    ]);
    expect(interactionsOf(items).map((interaction) => interaction.externalId)).toEqual(['307', '308']);
    expect(recordsOf(items)).toBe(12);
  });
});

describe('JSON documents', () => {
  test('elements have their line and byte, whatever the size of the chunks', async () => {
    const content = readFileSync(path('ok/page.json'));
    for (const size of [1, 13, 1000]) {
      const items = await readAll(xApiAdapter, bytesOf(content, size), { options });
      expect(items.map((item) => item.place.line)).toEqual([3, 7, 12, 13, 17]);
      for (const item of items) expect(content.subarray(item.place.byte, item.place.byte + 1).toString()).toBe('{');
    }
  });

  test('a minified document that is longer than any buffer is read element by element', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from('{"data":[');
      for (let id = 0; id < 20_000; id++) yield Buffer.from(`${id === 0 ? '' : ','}${tweet(id, 'x'.repeat(400))}`);
      yield Buffer.from('],"meta":{"next":"[{"}}');
    }
    expect(interactionsOf(await readAll(xApiAdapter, endless(), { options, maximumRecordBytes: 10_000 }))).toHaveLength(20_000);
  });

  test('an element over the limit is refused and the next one is read', async () => {
    const items = await readAll(xApiAdapter, `[${tweet(1)},${tweet(2, 'x'.repeat(2_000_000))},${tweet(3)}]`, { options });
    expect(problemsOf(items)).toEqual(['line 1: record-too-long']);
    expect(interactionsOf(items).map((interaction) => interaction.externalId)).toEqual(['1', '3']);
  });

  test('a line of 10 MB is one refused record', async () => {
    const items = await readAll(xApiAdapter, `${tweet(1)}\n${tweet(2, 'x'.repeat(10_000_000))}\n${tweet(3)}\n`, { options });
    expect(problemsOf(items)).toEqual(['line 2: record-too-long']);
    expect(interactionsOf(items).map((interaction) => interaction.externalId)).toEqual(['1', '3']);
  });

  test('a truncated document is refused with its place, after what is sound in it', async () => {
    const seen: string[] = [];
    const reading = (async () => {
      for await (const batch of xApiAdapter.read(bytesOf(`{"data":[\n${tweet(1)},\n${tweet(2).slice(0, 30)}`), { sourceName: 'x', now: Date.parse('2026-11-01'), topics: { topics: [] }, options })) {
        seen.push(...interactionsOf(batch).map((interaction) => interaction.externalId));
      }
      return [];
    })();
    expect(await refusalOf(reading)).toMatchObject({ code: 'truncated-json', place: { line: 3 } });
    expect(seen).toEqual(['1']);
  });

  test.each([
    ['an empty file', 'empty-file', '  \n'],
    ['a CSV', 'not-this-format', 'id,channel\n1,phone\n'],
    ['an image', 'binary-file', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['brackets that do not match', 'invalid-json', '{"data":[\n}]'],
    ['an object without commas and colons', 'invalid-json', '{"data" [\n1]}'],
    ['text behind the document', 'invalid-json', '{"data":[]\n}\nend'],
  ])('%s is refused with %s', async (_case, code, content) => {
    expect((await refusalOf(readAll(xApiAdapter, content, { options }))).code).toBe(code);
  });

  test('without the company\'s accounts nothing is guessed', async () => {
    expect((await refusalOf(readAll(xApiAdapter, tweet(1)))).code).toBe('invalid-mapping');
  });
});
