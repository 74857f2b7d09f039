import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, interactionsOf, problemsOf, readAll, recordsOf, refusalOf } from '../testing/read-all';
import { facebookGraphAdapter } from './facebook-graph-adapter';

const options = { 'facebook-graph': { pageIds: ['77'] } };
const ok = join(__dirname, 'fixtures/ok/page.jsonl');
const read = (content: string) => readAll(facebookGraphAdapter, content, { options });

describe('posts, comments and conversations', () => {
  const summary = async () =>
    interactionsOf(await readAll(facebookGraphAdapter, fixture(ok), { options })).map((interaction) =>
      [interaction.externalId, interaction.direction, interaction.handle.value, interaction.conversationId, interaction.visibility].join(' '),
    );

  test('a comment below a post of the page begins a conversation; the page\'s reply belongs to its author, nested or by parent', async () => {
    const all = await summary();
    expect(all).toEqual(expect.arrayContaining([
      '1_1 inbound 8001 1_1 public',
      '1_2 outbound 8001 1_1 public',
      '1_3 inbound 8002 1_3 public',
      '1_4 outbound 8002 1_3 public',
    ]));
  });

  test('a visitor\'s post and all comments below it are the visitor\'s conversation', async () => {
    expect((await summary()).filter((line) => line.includes('77_2'))).toEqual(['77_2 inbound 8003 77_2 public', '2_1 outbound 8003 77_2 public', '2_2 inbound 8003 77_2 public']);
  });

  test('a commenter without a name is anonymous, and so is whom the page replies to', async () => {
    expect((await summary()).filter((line) => line.includes('spec:'))).toEqual(['1_6 inbound spec:1_6 1_6 public', '1_7 outbound spec:1_6 1_6 public']);
  });

  test('Messenger is private and under the customer, whoever writes', async () => {
    expect((await summary()).filter((line) => line.includes('private'))).toEqual(['m_2 outbound 8001 t_1 private', 'm_1 inbound 8001 t_1 private']);
  });

  test('own posts, comments to nobody and empty conversations are left out and counted', async () => {
    const items = await readAll(facebookGraphAdapter, fixture(ok), { options });
    expect(problemsOf(items)).toEqual(['line 1: left out', 'line 1: left out', 'line 3: left out']);
    expect(recordsOf(items)).toBe(14);
  });

  test('times carry their offset without a colon', async () => {
    const [comment] = interactionsOf(await readAll(facebookGraphAdapter, fixture(ok), { options }));
    expect(comment).toMatchObject({ occurredAt: Date.parse('2026-03-01T11:00:00Z'), topic: 'Delivery', channel: 'facebook' });
  });

  test('the same objects as one document are read the same', async () => {
    const lines = readFileSync(ok, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { data?: unknown[] });
    const document = JSON.stringify({ data: lines.flatMap((line) => line.data ?? [line]), paging: {} }, null, 2);
    const asLines = interactionsOf(await readAll(facebookGraphAdapter, fixture(ok), { options }));
    expect(interactionsOf(await read(document))).toEqual(asLines);
    expect(interactionsOf(await read(JSON.stringify({ posts: { data: lines.flatMap((line) => line.data ?? [line]) } }, null, 2)))).toEqual(asLines);
  });

  test('a single object over several lines is one element', async () => {
    const first = JSON.stringify(JSON.parse(readFileSync(ok, 'utf8').split('\n')[1] ?? ''), null, 2);
    expect(interactionsOf(await read(first))).toHaveLength(3);
  });
});

describe('what is refused', () => {
  test.each([
    ['{"id":"1","from":{"id":"8001"},"message":"no time"}', 'line 1: missing-field in created_time'],
    ['{"id":"1","from":{"id":"8001"},"created_time":"2026-13-01T10:00:00+0000"}', 'line 1: invalid-date in created_time'],
    ['{"id":"1","from":{"id":"8001"},"created_time":"2031-01-01T10:00:00+0000"}', 'line 1: date-in-future in occurredAt'],
    ['{"from":{"id":"8001"},"created_time":"2026-01-01T10:00:00+0000"}', 'line 1: missing-field in id'],
    ['[{"id":"t","messages":{"data":[{"id":"m","from":{"id":"77"},"created_time":"2026-01-01T10:00:00+0000"}]}}]', 'line 1: missing-field in from'],
    ['["text"]', 'line 1: unknown-record'],
  ])('%s', async (content, problem) => {
    expect(problemsOf(await read(content))).toEqual([problem]);
  });

  test.each([
    ['an empty file', 'empty-file', ''],
    ['a truncated document', 'truncated-json', '{"data":[\n{"id":"1"'],
    ['NUL bytes', 'binary-file', '{"data":\0[]}'],
  ])('%s is refused with %s', async (_case, code, content) => {
    expect((await refusalOf(read(content))).code).toBe(code);
  });

  test('without own pages nothing is guessed', async () => {
    expect((await refusalOf(readAll(facebookGraphAdapter, '{}'))).code).toBe('invalid-mapping');
  });
});

describe('posts that are not sound', () => {
  test('are refused one by one with line and reason, and the others are read', async () => {
    const items = await readAll(facebookGraphAdapter, fixture(join(__dirname, 'fixtures/not-ok/page.jsonl')), { options });
    expect(problemsOf(items)).toEqual([
      'line 2: missing-field in created_time',
      'line 3: invalid-date in created_time',
      'line 4: missing-field in id',
      'line 5: invalid-json',
      'line 6: unknown-record',
      'line 6: unknown-record',
      'line 6: unknown-record',
    ]);
    expect(interactionsOf(items).map((interaction) => interaction.externalId)).toEqual(['77_9']);
  });
});
