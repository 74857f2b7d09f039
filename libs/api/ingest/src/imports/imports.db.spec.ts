import { type INestApplication, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DatabasePool } from '@channelwise/api/database';
import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import type { ImportStatus, PreviewAnswer } from '@channelwise/contracts';
import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { CASES, casesFile, storeContent, workTables } from '../intake/testing/import-content';
import { ImportError } from './import-errors';
import { ImportsModule } from './imports.module';

// A database of its own for every test takes its time on a busy machine.
jest.setTimeout(30_000);

/** As the product's filter does it: the error's own code and status. */
const problems = {
  catch: (error: unknown, host: { switchToHttp(): { getResponse(): { status(code: number): { json(body: unknown): void } } } }) => {
    const { code, problemStatus, detail, errors } = error instanceof ImportError ? error : { code: String(error), problemStatus: 500, detail: '', errors: [] };
    host.switchToHttp().getResponse().status(problemStatus).json({ code, detail, errors });
  },
};

describe('imports over HTTP', () => {
  let database: MigratedDatabase;
  let app: INestApplication;
  let server: Server;
  beforeEach(async () => {
    database = await migratedDatabase();
    @Module({ providers: [{ provide: DatabasePool, useValue: { pool: database.pool } }], exports: [DatabasePool] })
    class DatabaseModule {}
    const module = await Test.createTestingModule({ imports: [{ module: DatabaseModule, global: true }, ImportsModule] }).compile();
    app = module.createNestApplication({ logger: false });
    app.useGlobalFilters(problems);
    await app.listen(0, '127.0.0.1');
    server = app.getHttpServer() as Server;
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const file = casesFile('a1,phone,+442079460001,2026-10-01T10:00Z,2026-10-01T10:01Z,,Billing', 'a2,phone,BOT,2026-10-01T10:00Z', 'a3,=SUM(1),+442079460001,2026-10-01T10:00Z');
  const register = async (body: object = {}) => {
    const answer = await request(server).post('/api/v1/imports').send({ fileName: 'cases.csv', format: 'csv', sourceName: 'desk', mapping: CASES, ...body });
    return answer.body as ImportStatus;
  };
  const send = (id: string, content: string) => request(server).put(`/api/v1/imports/${id}/content`).set('content-type', 'application/octet-stream').send(Buffer.from(content));
  /** Sends the beginning of a file and leaves the rest to come. */
  const beginSending = (id: string, content: string) => {
    const upload = httpRequest({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', method: 'PUT', path: `/api/v1/imports/${id}/content`, headers: { 'content-type': 'application/octet-stream', 'content-length': 10_000_000 } });
    const answered = new Promise<void>((resolve) => upload.once('response', () => resolve()).once('error', () => resolve()));
    upload.write(content);
    return { upload, answered };
  };
  const stateOf = async (id: string) => ((await request(server).get(`/api/v1/imports/${id}`)).body as ImportStatus).state;
  const until = async (id: string, state: ImportStatus['state']) => {
    for (let attempt = 0; attempt < 400 && (await stateOf(id)) !== state; attempt += 1) await sleep(25);
    expect(await stateOf(id)).toBe(state);
  };

  test('an import is registered, fed, and reconciles', async () => {
    const registered = await register({ sizeBytes: file.length });
    expect(registered).toMatchObject({ state: 'waiting', bytesRead: 0, bytesTotal: file.length, counts: { received: 0 }, reasons: [] });
    const answer = await send(registered.id, file);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ state: 'done', bytesRead: file.length, counts: { received: 3, accepted: 1, duplicates: 0, leftOut: 1, rejected: 1 }, problem: null });
    expect((await request(server).get('/api/v1/imports')).body).toMatchObject([{ id: registered.id, state: 'done' }]);
  });

  test('what was not taken in comes as CSV, every cell in quotes and formulas defused', async () => {
    const { id } = await register();
    await send(id, file.replace('a3,', '=a3,'));
    const answer = await request(server).get(`/api/v1/imports/${id}/rejections.csv`);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toContain(`import-${id}-rejections.csv`);
    const lines = answer.text.split('\r\n');
    expect(lines[0]).toBe('"line","kind","code","message","original"');
    expect(lines[1]).toMatch(/^"3","left-out","left-out-by-rule",".*a robot is no customer","a2,phone,BOT/);
    expect(lines[2]).toMatch(/^"4","rejected","unlisted-value",".*","'=a3,=SUM\(1\)/);
    expect(lines).toHaveLength(4);
  });

  test('a bad request names every field at fault, and registers nothing', async () => {
    const answer = await request(server).post('/api/v1/imports').send({ fileName: '', format: 'xls', sourceName: 'desk', corrections: 'maybe', completeUpTo: 'yesterday' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((error: { field: string }) => error.field).sort()).toEqual(['completeUpTo', 'corrections', 'fileName', 'format']);
    expect((await request(server).get('/api/v1/imports')).body).toEqual([]);
  });

  test('a mapping that is not sound is refused before anything is sent', async () => {
    const answer = await request(server).post('/api/v1/imports').send({ fileName: 'f.csv', format: 'csv', sourceName: 'desk', mapping: { ...CASES, timeZone: 'Moon/Sea' } });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'invalid-mapping', errors: [{ field: 'timeZone' }] });
  });

  test('a format that needs to know the company says so', async () => {
    const answer = await request(server).post('/api/v1/imports').send({ fileName: 'mails.mbox', format: 'mbox', sourceName: 'mail' });
    expect(answer.body).toMatchObject({ code: 'invalid-import-request', errors: [{ field: 'options.companyAddresses' }] });
  });

  test('an import takes one file only', async () => {
    const { id } = await register();
    await send(id, file);
    const again = await send(id, file);
    expect([again.status, again.body.code]).toEqual([409, 'import-not-waiting']);
  });

  test.each(['999', '0', '-1', '1e3', "1'", '9999999999999999999999'])('an import that does not exist is not found (%s)', async (id) => {
    const answer = await request(server).get(`/api/v1/imports/${encodeURIComponent(id)}`);
    expect([answer.status, answer.body.code]).toEqual([404, 'import-not-found']);
  });

  test('cancelled in the middle of the upload, nothing of it stays', async () => {
    const before = await storeContent(database.pool);
    const { id } = await register();
    const { upload, answered } = beginSending(id, `${file}\n`);
    await until(id, 'reading');
    const answer = await request(server).post(`/api/v1/imports/${id}/cancel`);
    expect([answer.status, answer.body.state]).toEqual([200, 'cancelled']);
    upload.destroy();
    await answered;
    expect(await storeContent(database.pool)).toEqual(before);
    expect(await workTables(database.pool)).toEqual([]);
  });

  test('an upload that breaks off cancels the import and says why', async () => {
    const { id } = await register();
    const { upload } = beginSending(id, `${file}\n`);
    await until(id, 'reading');
    upload.destroy();
    await until(id, 'cancelled');
    expect((await request(server).get(`/api/v1/imports/${id}`)).body.problem.code).toBe('upload-broken');
  });

  test('an import that never got its file can be cancelled, and takes none afterwards', async () => {
    const { id } = await register();
    expect((await request(server).post(`/api/v1/imports/${id}/cancel`)).body.state).toBe('cancelled');
    expect((await send(id, file)).body.code).toBe('import-not-waiting');
  });

  test('a file that cannot be read ends as failed, with what to do', async () => {
    const { id } = await register();
    const answer = await send(id, 'a,b\n1,2\n');
    expect(answer.body).toMatchObject({ state: 'failed', problem: { code: 'missing-columns' }, counts: { received: 0 } });
  });

  test('a server that stops cancels what is running', async () => {
    const { id } = await register();
    const { upload, answered } = beginSending(id, `${file}\n`);
    await until(id, 'reading');
    const closing = app.close();
    await answered;
    upload.destroy();
    await closing;
    const { rows } = await database.pool.query('select state from import where id = $1', [id]);
    expect(rows).toEqual([{ state: 'cancelled' }]);
  });

  test('the preview guesses the format, proposes a mapping and shows problems in their cells', async () => {
    const good = 'id;channel;customer;created;answered\n1;phone;+442079460001;2026-10-01 10:00;2026-10-01 10:02\n';
    const ask = async (sample: string, mapping: unknown) => (await request(server).post('/api/v1/imports/preview').send({ fileName: 'calls.csv', sample: Buffer.from(sample).toString('base64'), whole: true, mapping })).body as PreviewAnswer;
    const { mapping } = await ask(good, null);
    const preview = await ask(`${good}2;phone;+442079460002;2026-02-30 10:00;\n`, mapping);
    expect(preview).toMatchObject({ format: 'csv', problems: [], columns: ['id', 'channel', 'customer', 'created', 'answered'], mapping: { delimiter: ';', columns: { occurredAt: { column: 'created' } } } });
    expect(preview.rows[0]).toMatchObject({ line: 2, cells: ['1', 'phone', '+442079460001', '2026-10-01 10:00', '2026-10-01 10:02'], interpreted: { channel: 'Phone', customer: '+442079460001', outcome: 'answered after 2 min' }, problems: [] });
    expect(preview.rows[1]).toMatchObject({ line: 3, interpreted: null, problems: [{ column: 'created', code: 'invalid-date' }] });
  });

  test('the preview shows the cells also while the mapping is not sound, with what is wrong', async () => {
    const answer = await request(server).post('/api/v1/imports/preview').send({ fileName: 'f.csv', sample: Buffer.from(file).toString('base64'), whole: true, format: 'csv', mapping: { ...CASES, encoding: 'klingon', timeZone: 'Moon/Sea' } });
    const preview = answer.body as PreviewAnswer;
    expect(preview.problems.map((problem) => problem.field)).toEqual(['encoding', 'timeZone']);
    expect(preview.rows[0]?.cells.slice(0, 2)).toEqual(['a1', 'phone']);
    expect(preview.rows).toHaveLength(3);
  });

  test('the preview of a mailbox shows its mails also before the company is named, and makes nothing of them', async () => {
    const mail = 'From jo@example.org Thu Oct  1 10:00:00 2026\nFrom: jo@example.org\nTo: help@example.com\nDate: Thu, 1 Oct 2026 10:00:00 +0000\nMessage-ID: <1@example.org>\nSubject: bill\n\nWhere is my bill?\n';
    const ask = async (options: object) => (await request(server).post('/api/v1/imports/preview').send({ fileName: 'mails', sample: Buffer.from(mail).toString('base64'), whole: true, options })).body as PreviewAnswer;
    const before = await ask({});
    expect(before).toMatchObject({ format: 'mbox', problems: [{ field: 'options.companyAddresses', code: 'missing-option' }], rows: [{ interpreted: null, leftOut: null, problems: [] }] });
    expect(before.rows[0]?.cells[0]).toContain('Where is my bill?');
    expect((await ask({ companyAddresses: ['@example.com'] })).rows[0]?.interpreted).toMatchObject({ channel: 'E-mail', kind: 'message from the customer', customer: 'email jo@example.org' });
  });

  test('the preview of a file without anything to show is refused with the reason', async () => {
    const answer = await request(server).post('/api/v1/imports/preview').send({ fileName: 'f.csv', sample: '', whole: true });
    expect([answer.status, answer.body.code]).toEqual([422, 'empty-file']);
  });

  test('a mapping is saved under a name, read, listed, replaced and forgotten', async () => {
    const url = `/api/v1/mappings/${encodeURIComponent('Desk / monthly')}`;
    expect((await request(server).put(url).send(CASES)).body).toMatchObject({ name: 'Desk / monthly', mapping: CASES });
    expect((await request(server).put(url).send({ ...CASES, timeZone: 'Europe/Paris' })).status).toBe(200);
    expect((await request(server).get(url)).body).toMatchObject({ mapping: { timeZone: 'Europe/Paris' } });
    expect((await request(server).get('/api/v1/mappings')).body).toHaveLength(1);
    expect((await request(server).put(url).send({ ...CASES, columns: {} })).body).toMatchObject({ code: 'invalid-mapping' });
    expect((await request(server).delete(url)).status).toBe(204);
    expect((await request(server).get(url)).body).toMatchObject({ code: 'mapping-not-found' });
  });
});
