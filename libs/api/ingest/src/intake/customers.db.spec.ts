import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import { casesFile, importContent, storeContent } from './testing/import-content';

// A database of its own for every test takes its time on a busy machine.
jest.setTimeout(30_000);

describe('taking in a customer list', () => {
  let database: MigratedDatabase;
  beforeEach(async () => {
    database = await migratedDatabase();
  });
  afterEach(() => database.drop());

  const list = (...rows: string[]) =>
    importContent(database.pool, ['customer_id,phone,email,segment:Tier', ...rows].join('\n'), { request: { format: 'customers', sourceName: 'CRM', mapping: null, fileName: 'customers.csv' } });
  const cases = () => importContent(database.pool, casesFile('a1,phone,+442079460001,2026-10-01T10:00Z,,,Billing', 'a2,email,ada@example.com,2026-10-02T10:00Z,,,Billing', 'a3,email,bob@example.com,2026-10-02T10:00Z,,,Billing'));
  const handles = async () => (await database.pool.query<{ line: string }>(`select handle.kind || ' ' || handle.value || ' ' || handle.evidence || ' of ' || owner.value as line from handle join handle as owner on owner.handle_id = handle.customer_id order by 1`)).rows.map((row) => row.line);

  test('joins the handles of one customer into one person, with the list as evidence', async () => {
    await cases();
    const status = await list('C1,+442079460001,ada@example.com,Gold');
    expect(status.counts).toEqual({ received: 1, accepted: 1, corrected: 0, duplicates: 0, leftOut: 0, rejected: 0 });
    expect(await handles()).toEqual(['crm C1 list of C1', 'email ada@example.com list of C1', 'email bob@example.com own of bob@example.com', 'phone +442079460001 list of C1']);
    const { rows } = await database.pool.query(`select count(*)::int as contacts, count(distinct issue_key)::int as issues from contact where customer_id = hashtextextended('crm:C1', 0)`);
    expect(rows).toEqual([{ contacts: 2, issues: 1 }]);
    expect((await database.pool.query('select count(*)::int as n from contact')).rows).toEqual([{ n: 3 }]);
  });

  test('comes out the same before and after the interactions', async () => {
    await cases();
    await list('C1,+442079460001,ada@example.com,Gold');
    const after = await storeContent(database.pool);
    await database.pool.query('truncate interaction, handle, customer_segment, segment, segment_scheme, topic, source, contact, tally restart identity');
    await database.pool.query('update workspace set as_of = null');
    await list('C1,+442079460001,ada@example.com,Gold');
    await cases();
    const before = await storeContent(database.pool);
    for (const table of ['interaction', 'handle', 'customer_segment', 'contact', 'tally']) {
      // The two sources changed places, and with them their ids, which take part in the keys.
      expect([table, before[table]?.length]).toEqual([table, after[table]?.length]);
    }
    expect(before['handle']).toEqual(after['handle']);
    expect(before['tally']).toEqual(after['tally']);
  });

  test('the same list again is all duplicates and changes nothing', async () => {
    await cases();
    await list('C1,+442079460001,ada@example.com,Gold', 'C2,,bob@example.com,');
    const before = await storeContent(database.pool);
    expect((await list('C1,+442079460001,ada@example.com,Gold', 'C2,,bob@example.com,')).counts).toEqual({ received: 2, accepted: 0, corrected: 0, duplicates: 2, leftOut: 0, rejected: 0 });
    expect(await storeContent(database.pool)).toEqual(before);
  });

  test('a handle that an earlier list gave to another customer stays there, and the record is refused', async () => {
    await list('C1,+442079460001,ada@example.com,Gold');
    const before = await storeContent(database.pool);
    const status = await list('C2,+442079460001,bob@example.com,Silver');
    expect(status.counts).toMatchObject({ accepted: 0, rejected: 1 });
    expect(status.reasons).toMatchObject([{ kind: 'rejected', code: 'handle-belongs-to-another-customer', message: 'phone +442079460001 belongs to customer C1 already', lines: [2] }]);
    const after = await storeContent(database.pool);
    expect(after['handle']).toEqual(before['handle']);
    expect(after['customer_segment']).toEqual(before['customer_segment']);
  });

  test('a handle that two records of one list claim goes to the first', async () => {
    const status = await list('C1,+442079460001,,', 'C2,+442079460001,,');
    expect(status.counts).toMatchObject({ accepted: 1, rejected: 1 });
    expect(status.reasons[0]?.message).toBe('phone +442079460001 belongs to customer C1 in line 2');
    expect(await handles()).toEqual(['crm C1 list of C1', 'phone +442079460001 list of C1']);
  });

  test('joining a handle leaves what it was told by its own evidence to undo', async () => {
    await cases();
    const before = await storeContent(database.pool);
    await list('C1,+442079460001,ada@example.com,');
    // Undoing is giving every handle of the list back to itself.
    await database.pool.query(`update handle set customer_id = handle_id, evidence = 'own' where evidence = 'list' and kind <> 'crm'`);
    await database.pool.query(`delete from handle where kind = 'crm'`);
    expect((await storeContent(database.pool))['handle']).toEqual(before['handle']);
  });

  test('a later list moves a customer to another segment, and only relinks that one', async () => {
    await cases();
    await list('C1,+442079460001,ada@example.com,Gold', 'C2,,bob@example.com,Gold');
    expect((await list('C1,+442079460001,ada@example.com,Silver', 'C2,,bob@example.com,Gold')).counts).toMatchObject({ accepted: 1, duplicates: 1 });
    const { rows } = await database.pool.query(`select owner.value, segment.name from customer_segment join segment on segment.id = segment_id join handle as owner on owner.handle_id = customer_segment.customer_id order by 1`);
    expect(rows).toEqual([
      { value: 'C1', name: 'Silver' },
      { value: 'C2', name: 'Gold' },
    ]);
  });

  test('a segment that was told for a single handle goes along when the handle is joined', async () => {
    await importContent(database.pool, casesFile('a1,phone,+442079460001,2026-10-01T10:00Z,,,Billing,Gold'));
    await list('C1,+442079460001,ada@example.com,');
    const { rows } = await database.pool.query(`select segment.name from customer_segment join segment on segment.id = segment_id where customer_id = hashtextextended('crm:C1', 0)`);
    expect(rows).toEqual([{ name: 'Gold' }]);
  });
});
