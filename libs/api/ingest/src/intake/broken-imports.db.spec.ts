import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bytesOf } from '../formats/testing/read-all';
import { ImportCancelled, UploadBroken } from '../imports/import-errors';
import { recoverInterruptedImports } from './recover-interrupted-imports';
import { casesFile, importContent, storeContent, workTables } from './testing/import-content';

// A database of its own for every test takes its time on a busy machine.
jest.setTimeout(30_000);

describe('an import that does not come to its end', () => {
  let database: MigratedDatabase;
  let before: Record<string, string[]>;
  beforeEach(async () => {
    database = await migratedDatabase();
    await importContent(database.pool, casesFile('a1,phone,+442079460001,2026-10-01T10:00Z,,,Billing'));
    before = await storeContent(database.pool);
  });
  afterEach(() => database.drop());

  const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `r${from + index},phone,+4420794${10_000 + (index % 300)},2026-09-01T10:00Z,,,Outage,Gold`);
  const file = casesFile(...rows(0, 5000));

  async function expectUnchanged() {
    expect(await storeContent(database.pool)).toEqual(before);
    expect(await workTables(database.pool)).toEqual([]);
  }

  test('cancelled while reading, it leaves nothing', async () => {
    const abort = new AbortController();
    async function* bytes() {
      yield Buffer.from(`${file}\n`);
      yield* bytesOf(file.slice(file.indexOf('\n') + 1));
      abort.abort(new ImportCancelled());
      yield Buffer.from('x1,phone,+442079460001,2026-10-01T10:00Z,,,Billing,\n');
    }
    const status = await importContent(database.pool, bytes(), { signal: abort.signal });
    expect(status).toMatchObject({ state: 'cancelled', problem: null });
    await expectUnchanged();
  });

  test.each(['storing', 'linking'] as const)('cancelled while %s, it leaves nothing', async (state) => {
    const abort = new AbortController();
    const status = await importContent(database.pool, file, {
      signal: abort.signal,
      onProgress: (progress) => {
        if (progress.state === state) abort.abort(new ImportCancelled());
      },
    });
    expect(status).toMatchObject({ state: 'cancelled', problem: null });
    await expectUnchanged();
  });

  test('an upload that breaks off leaves nothing and says so', async () => {
    const abort = new AbortController();
    async function* bytes() {
      yield Buffer.from(file);
      abort.abort(new UploadBroken());
      throw abort.signal.reason;
    }
    expect(await importContent(database.pool, bytes(), { signal: abort.signal })).toMatchObject({ state: 'cancelled', problem: { code: 'upload-broken' } });
    await expectUnchanged();
  });

  test('a file that cannot be read leaves nothing and says where and what to do', async () => {
    const status = await importContent(database.pool, 'one,two\n1,2\n');
    expect(status).toMatchObject({ state: 'failed', problem: { code: 'missing-columns', line: 1 } });
    expect(status.problem?.remedy).not.toBe('');
    await expectUnchanged();
  });

  test.each(['storing', 'linking'] as const)('when the database session is cut while %s, it fails and leaves nothing', async (state) => {
    let cut: Promise<unknown> | null = null;
    const status = await importContent(database.pool, file, {
      onProgress: (progress) => {
        if (progress.state !== state) return;
        cut ??= database.pool.query(`select pg_terminate_backend(pg_locks.pid) from pg_locks where pg_locks.locktype = 'advisory' and pg_locks.classid = 4711003`);
      },
    });
    await cut;
    expect(status).toMatchObject({ state: 'failed', problem: { code: 'database-lost' } });
    await expectUnchanged();
  });

  test('after a kill of the process the next start marks it as interrupted and removes what it left', async () => {
    // What a killed process leaves: a row that says it is running, work tables, and no session that holds the lock.
    const { rows: made } = await database.pool.query<{ id: string }>(`insert into import (file_name, format, source_name, state, request) values ('f.csv', 'csv', 'desk', 'storing', '{}') returning id`);
    const id = made[0]?.id ?? '';
    await database.pool.query(`create unlogged table import_work_${id}_record (seq bigint); create unlogged table import_work_${id}_fate (seq bigint)`);
    expect(await recoverInterruptedImports(database.pool)).toEqual([id]);
    const { rows: ended } = await database.pool.query(`select state, problem ->> 'code' as code, finished_at is not null as finished from import where id = $1`, [id]);
    expect(ended).toEqual([{ state: 'interrupted', code: 'interrupted', finished: true }]);
    await expectUnchanged();
    expect(await recoverInterruptedImports(database.pool)).toEqual([]);
  });

  test('a second look leaves imports alone that were begun since the start', async () => {
    await database.pool.query(`insert into import (file_name, format, source_name, state, request, started_at) values ('old.csv', 'csv', 'desk', 'storing', '{}', '2026-01-01Z'), ('new.csv', 'csv', 'desk', 'waiting', '{}', '2026-01-03Z')`);
    expect(await recoverInterruptedImports(database.pool, new Date('2026-01-02Z'))).toHaveLength(1);
    const { rows: states } = await database.pool.query(`select file_name, state from import where file_name <> 'cases.csv' order by file_name`);
    expect(states).toEqual([
      { file_name: 'new.csv', state: 'waiting' },
      { file_name: 'old.csv', state: 'interrupted' },
    ]);
  });

  test('a start leaves an import alone that another process is running', async () => {
    let recovered: string[] | null = null;
    async function* bytes() {
      yield Buffer.from(file);
      recovered = await recoverInterruptedImports(database.pool);
    }
    expect(await importContent(database.pool, bytes())).toMatchObject({ state: 'done', counts: { accepted: 5000 } });
    expect(recovered).toEqual([]);
  });
});

describe('the demo', () => {
  let database: MigratedDatabase;
  beforeEach(async () => {
    database = await migratedDatabase();
    await importContent(database.pool, casesFile('demo,phone,+442079460009,2026-10-01T10:00Z,,,Demo topic,Gold'), { request: { generated: true, sourceName: 'generated phone' } });
  });
  afterEach(() => database.drop());

  const own = casesFile('a1,phone,+442079460001,2026-03-01T10:00Z,,,Billing');
  const topics = async () => (await database.pool.query<{ name: string }>('select name from topic order by name')).rows.map((row) => row.name);

  test('the first own file removes it whole, and the workspace takes the zone of the file', async () => {
    const status = await importContent(database.pool, own);
    expect(status.demoRemoved).toBe(true);
    expect(await topics()).toEqual(['Billing']);
    const { rows } = await database.pool.query('select zone, as_of, (select count(*)::int from contact) as contacts, (select count(*)::int from segment_scheme) as schemes, (select count(*)::int from import) as imports from workspace');
    expect(rows).toEqual([{ zone: 'America/Chicago', as_of: new Date('2026-03-01T10:00:00Z'), contacts: 1, schemes: 0, imports: 1 }]);
  });

  test('it stays when asked to, and then nothing removes it with the own data', async () => {
    expect((await importContent(database.pool, own, { request: { keepDemo: true } })).demoRemoved).toBe(false);
    expect((await importContent(database.pool, casesFile('a2,phone,+442079460001,2026-03-02T10:00Z,,,Billing'))).demoRemoved).toBe(false);
    expect(await topics()).toEqual(['Billing', 'Demo topic']);
  });

  test('further generated files join it', async () => {
    const status = await importContent(database.pool, casesFile('demo2,email,ada@example.com,2026-10-01T10:00Z,,,Demo topic'), { request: { generated: true, sourceName: 'generated mail' } });
    expect(status).toMatchObject({ state: 'done', demoRemoved: false });
  });

  test('an own file that fails leaves it as it was', async () => {
    const before = await storeContent(database.pool);
    expect(await importContent(database.pool, 'not,this\n1,2')).toMatchObject({ state: 'failed' });
    expect(await storeContent(database.pool)).toEqual(before);
  });
});
