import 'reflect-metadata';
import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { buildServer } from './server';

describe('the server', () => {
  let database: MigratedDatabase;
  let app: NestExpressApplication;
  let dashboard: string;

  beforeAll(async () => {
    database = await migratedDatabase();
    dashboard = mkdtempSync(join(tmpdir(), 'channelwise-dashboard-'));
    writeFileSync(join(dashboard, 'index.html'), '<title>Channelwise</title>');
    writeFileSync(join(dashboard, 'main-ABCDEFGH.js'), '1');
    app = await buildServer({ dataSource: database.dataSource, pool: database.pool, embedded: null, close: () => Promise.resolve() }, dashboard);
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(dashboard, { recursive: true });
  });

  const get = (path: string) => request(app.getHttpServer()).get(path);

  test('is healthy while its database answers', async () => {
    await get('/api/health').expect(200, { status: 'ok' });
  });

  test.each([
    ['from=2026-02-30', 'from'],
    ['rage=maybe', 'rage'],
    ['window=8', 'window'],
    ['channels=phone,fax', 'channels'],
    ['zone=Atlantis/Centre', 'zone'],
    ['split=weekday', 'split'],
  ])('a bad filter (%s) is a 400 problem that names the field and what is allowed', async (query, field) => {
    const { body, headers } = await get(`/api/v1/response-latency?${query}`).expect(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 400, code: 'bad-input', errors: [{ field }] });
    expect(body.errors[0].message).toMatch(/must be/);
  });

  test('an unknown address of the API is a 404 problem, any other one a view of the dashboard', async () => {
    const { body } = await get('/api/v1/nothing').expect(404);
    expect(body).toMatchObject({ status: 404, code: 'not-found' });
    await get('/how-fast?window=7').expect(200, '<title>Channelwise</title>');
    await get('/missing-file.js').expect(404);
  });

  test('files with a hash in their name may be kept for ever, pages not', async () => {
    expect((await get('/main-ABCDEFGH.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/overview')).headers['cache-control']).toBe('no-cache');
  });

  test('an empty workspace has no as-of and no period, and every question says so without an error', async () => {
    expect((await get('/api/v1/workspace').expect(200)).body).toMatchObject({ asOf: null, contacts: 0, defaultPeriod: null });
    for (const question of ['overview', 'response-latency', 'first-time-resolution', 'channel-preference']) expect((await get(`/api/v1/${question}`).expect(200)).body.head.contacts).toBe(0);
  });

  test('describes its three questions with the shapes of their answers', async () => {
    const { body } = await get('/api/openapi.json').expect(200);
    for (const question of ['response-latency', 'first-time-resolution', 'channel-preference']) {
      const operation = body.paths[`/api/v1/${question}`].get;
      expect(operation.parameters.map((parameter: { name: string }) => parameter.name)).toEqual(expect.arrayContaining(['from', 'to', 'zone', 'channels', 'segment', 'topic', 'rage', 'window', 'scope', 'by', 'split']));
      const { $ref } = operation.responses['200'].content['application/json'].schema;
      expect(body.components.schemas[$ref.split('/').at(-1)].properties.head.$ref).toBe('#/components/schemas/AnswerHead');
    }
    await get('/api/docs').expect(200);
  });

  test('malformed JSON is a 400 problem that says what is wrong with it', async () => {
    const { body } = await request(app.getHttpServer()).post('/api/v1/imports').set('content-type', 'application/json').send('{"fileName": ').expect(400);
    expect(body).toMatchObject({ status: 400, code: 'bad-request', detail: expect.stringContaining('JSON') as unknown });
  });
});
