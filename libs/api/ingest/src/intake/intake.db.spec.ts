import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import { casesFile, importContent, storeContent, workTables } from './testing/import-content';

// A database of its own for every test takes its time on a busy machine.
jest.setTimeout(30_000);

describe('taking in a file', () => {
  let database: MigratedDatabase;
  beforeEach(async () => {
    database = await migratedDatabase();
  });
  afterEach(() => database.drop());

  const count = async (sql: string) => Number((await database.pool.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

  const file = casesFile(
    'a1,phone,+442079460001,2026-10-01T10:00Z,2026-10-01T10:01Z,2026-10-01T10:05Z,Billing,Gold',
    'a2,email,ada@example.com,2026-10-02T10:00Z,2026-10-03T10:00Z,2026-10-03T10:00Z,Billing,Gold',
    'a3,twitter,4711,2026-10-02T11:00Z,,,Outage,',
    'a4,phone,BOT,2026-10-02T11:00Z,,,Outage,',
    'a5,phone,,2026-10-30T11:00Z,,,Outage,',
    'a6,phone,+442079460001,2026-13-45T11:00Z,,,Outage,',
  );

  test('every record is accounted for, with the reason of each that was not taken in', async () => {
    const status = await importContent(database.pool, file);
    expect(status).toMatchObject({ state: 'done', counts: { received: 6, accepted: 4, corrected: 0, duplicates: 0, leftOut: 1, rejected: 1 }, problem: null });
    expect(status.reasons.map(({ kind, code, count: times, lines }) => [kind, code, times, lines])).toEqual([
      ['rejected', 'invalid-date', 1, [7]],
      ['left-out', 'left-out-by-rule', 1, [5]],
    ]);
    expect(status.reasons[1]?.message).toContain('a robot is no customer');
    expect(await workTables(database.pool)).toEqual([]);
  });

  test('what is stored is linked and tallied when the import is done', async () => {
    await importContent(database.pool, file);
    expect(await count('contact')).toBe(4);
    expect(await count('tally where level = 2 and segment_id = 0 and topic_id = 0')).toBeGreaterThan(0);
    expect(await count('touched_customer')).toBe(0);
    const { rows } = await database.pool.query(`select customer_segment.customer_id = handle.customer_id as same, segment.name from customer_segment
      join segment on segment.id = customer_segment.segment_id join handle on handle.handle_id = hashtextextended('phone:+442079460001', 0) where customer_segment.customer_id = handle.customer_id`);
    expect(rows).toEqual([{ same: true, name: 'Gold' }]);
  });

  test('the same file a second time changes nothing', async () => {
    await importContent(database.pool, file);
    const before = await storeContent(database.pool);
    const again = await importContent(database.pool, file);
    expect(again.counts).toEqual({ received: 6, accepted: 0, corrected: 0, duplicates: 4, leftOut: 1, rejected: 1 });
    expect(await storeContent(database.pool)).toEqual(before);
  });

  test('a file in two halves, in any order, comes out like the whole', async () => {
    await importContent(database.pool, file);
    const whole = await storeContent(database.pool);
    await database.pool.query('truncate interaction, handle, customer_segment, segment, segment_scheme, topic, source, contact, tally restart identity');
    await database.pool.query('update workspace set as_of = null');
    const [header = '', ...rows] = file.split('\n');
    await importContent(database.pool, [header, ...rows.slice(2)].join('\n'));
    await importContent(database.pool, [header, ...rows.slice(0, 2)].join('\n'));
    const halves = await storeContent(database.pool);
    // Ids of topics follow the order in which they came; they stand in the contacts, and in the keys of the issues.
    const withoutTopicIds = (lines: string[] = []) => lines.map((line) => JSON.stringify({ ...JSON.parse(line), topic_id: null, issue_key: null, segments: null })).sort();
    expect(halves['handle']).toEqual(whole['handle']);
    expect(halves['workspace']).toEqual(whole['workspace']);
    expect(withoutTopicIds(halves['contact'])).toEqual(withoutTopicIds(whole['contact']));
  });

  test('the same record twice in a file is a duplicate', async () => {
    const row = 'b1,phone,+442079460001,2026-10-01T10:00Z';
    expect((await importContent(database.pool, casesFile(row, row, row))).counts).toEqual({ received: 3, accepted: 1, corrected: 0, duplicates: 2, leftOut: 0, rejected: 0 });
  });

  const first = 'b1,phone,+442079460001,2026-10-01T10:00Z,,,Billing';
  const other = 'b1,phone,+442079460002,2026-10-01T12:00Z,,,Outage';
  const storedOne = async () => (await database.pool.query<{ topic: string; value: string }>('select topic.name as topic, handle.value from interaction join topic on topic.id = interaction.topic_id join handle using (handle_id)')).rows;

  test('the same id with different content in one file: by default the first stays, and the other is refused with both lines', async () => {
    const status = await importContent(database.pool, casesFile(first, other, first));
    expect(status.counts).toEqual({ received: 3, accepted: 1, corrected: 0, duplicates: 1, leftOut: 0, rejected: 1 });
    expect(status.reasons).toEqual([{ kind: 'rejected', code: 'id-with-different-content', message: 'The record "b1" is in line 2 already, with different content than in line 3', count: 1, lines: [3] }]);
    expect(await storedOne()).toEqual([{ topic: 'Billing', value: '+442079460001' }]);
  });

  test('the same id with different content in one file, to be corrected: the last one counts, and the first is told to be replaced', async () => {
    const status = await importContent(database.pool, casesFile(first, other), { request: { corrections: 'replace' } });
    expect(status.counts).toEqual({ received: 2, accepted: 1, corrected: 0, duplicates: 0, leftOut: 1, rejected: 0 });
    expect(status.reasons).toMatchObject([{ kind: 'left-out', code: 'replaced-by-later-record', lines: [2] }]);
    expect(await storedOne()).toEqual([{ topic: 'Outage', value: '+442079460002' }]);
  });

  test('an id that is stored with different content is refused by default', async () => {
    await importContent(database.pool, casesFile(first));
    const before = await storeContent(database.pool);
    const status = await importContent(database.pool, casesFile(other.replace('Outage', 'Billing')));
    expect(status.counts).toEqual({ received: 1, accepted: 0, corrected: 0, duplicates: 0, leftOut: 0, rejected: 1 });
    expect(status.reasons).toMatchObject([{ code: 'id-with-different-content', lines: [2] }]);
    expect(await storeContent(database.pool)).toEqual(before);
  });

  test('a correction replaces the stored record, also under another customer, and both customers are linked afresh', async () => {
    await importContent(database.pool, casesFile(first, 'b2,phone,+442079460001,2026-10-02T10:00Z,,,Billing'));
    const status = await importContent(database.pool, casesFile(other), { request: { corrections: 'replace' } });
    expect(status.counts).toEqual({ received: 1, accepted: 1, corrected: 1, duplicates: 0, leftOut: 0, rejected: 0 });
    const { rows } = await database.pool.query(`select handle.value, count(*)::int as contacts, min(contact.started_at) as first from contact join handle on handle.customer_id = contact.customer_id group by 1 order by 1`);
    expect(rows).toEqual([
      { value: '+442079460001', contacts: 1, first: new Date('2026-10-02T10:00:00Z') },
      { value: '+442079460002', contacts: 1, first: new Date('2026-10-01T12:00:00Z') },
    ]);
    expect((await importContent(database.pool, casesFile(other), { request: { corrections: 'replace' } })).counts).toMatchObject({ accepted: 0, duplicates: 1 });
  });

  test('the same id in another source is another record', async () => {
    await importContent(database.pool, casesFile(first));
    expect((await importContent(database.pool, casesFile(first), { request: { sourceName: 'other desk' } })).counts).toMatchObject({ accepted: 1, duplicates: 0 });
  });

  test('records that come late relink only their own customers', async () => {
    await importContent(database.pool, casesFile('c1,phone,+442079460001,2026-10-05T10:00Z,,,Billing', 'c2,phone,+442079460002,2026-10-05T10:00Z,,,Billing'));
    const placed = async () => (await database.pool.query<{ value: string; place: string }>('select handle.value, contact.ctid::text as place from contact join handle using (customer_id) order by 1, 2')).rows;
    const before = await placed();
    await importContent(database.pool, casesFile('c0,phone,+442079460001,2026-10-04T10:00Z,,,Billing'));
    const after = await placed();
    expect(after.filter((row) => row.value === '+442079460002')).toEqual(before.filter((row) => row.value === '+442079460002'));
    const { rows } = await database.pool.query(`select count(*)::int as n from contact where previous_started_at = '2026-10-04T10:00Z'`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('the source is complete up to its latest event that is not ahead of the clock, or as declared, and never less than before', async () => {
    const stands = async () => (await database.pool.query('select latest_event, declared_complete_up_to from source')).rows[0];
    await importContent(database.pool, casesFile('d1,phone,+442079460001,2026-10-05T10:00Z,2026-10-05T10:01Z,2026-10-05T10:09Z', 'd2,phone,+442079460001,2026-11-01T10:00Z'));
    expect(await stands()).toEqual({ latest_event: new Date('2026-10-05T10:09:00Z'), declared_complete_up_to: null });
    await importContent(database.pool, casesFile('d0,phone,+442079460001,2026-10-01T10:00Z'), { request: { completeUpTo: '2026-10-31T00:00:00Z' } });
    expect(await stands()).toEqual({ latest_event: new Date('2026-10-05T10:09:00Z'), declared_complete_up_to: new Date('2026-10-31T00:00:00Z') });
    await importContent(database.pool, casesFile('d3,phone,+442079460001,2026-10-06T10:00Z'), { request: { completeUpTo: '2026-10-07T00:00:00Z' } });
    expect(await stands()).toEqual({ latest_event: new Date('2026-10-06T10:00:00Z'), declared_complete_up_to: new Date('2026-10-31T00:00:00Z') });
  });

  test('ids of topics and segments are not used up by importing the same names again', async () => {
    for (let month = 1; month <= 3; month += 1) await importContent(database.pool, casesFile(`e${month},phone,+442079460001,2026-0${month}-05T10:00Z,,,Billing,Gold`));
    await importContent(database.pool, casesFile('e9,phone,+442079460001,2026-09-05T10:00Z,,,Outage,Silver'));
    const { rows } = await database.pool.query('select (select max(id) from topic)::int as topic, (select max(id) from segment)::int as segment, (select max(id) from source)::int as source');
    expect(rows).toEqual([{ topic: 2, segment: 3, source: 1 }]);
  });

  test('a new segmentation scheme gives every customer a place in it', async () => {
    await importContent(database.pool, casesFile('f1,phone,+442079460001,2026-10-05T10:00Z'));
    await importContent(database.pool, casesFile('f2,phone,+442079460002,2026-10-05T10:00Z,,,,Gold'));
    const { rows } = await database.pool.query(`select segment.name from contact cross join unnest(contact.segments) as placed (id) join segment on segment.id = placed.id order by segment.name nulls first`);
    expect(rows).toEqual([{ name: null }, { name: 'Gold' }]);
  });
});
