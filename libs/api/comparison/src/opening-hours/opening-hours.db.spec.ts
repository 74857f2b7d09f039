import { ValidationPipe } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DatabasePool } from '@channelwise/api/database';
import { interaction, migratedDatabase, storeInteractions, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate } from '@channelwise/api/tallies';
import type { OpeningHours } from '@channelwise/contracts';
import type { INestApplication } from '@nestjs/common';
import type { Server } from 'node:http';
import request from 'supertest';
import { questionsOver } from '../questions-over';
import { PostgresWorkspaceReader } from '../workspace/postgres-workspace-reader';
import { WorkspaceReader } from '../workspace/workspace-reader';
import { KeepOpeningHours } from './keep-opening-hours';
import { OpeningHoursController } from './opening-hours.controller';
import { problemsOfOpeningHours, UnusableOpeningHours } from './unusable-opening-hours';

const HOUR = 3_600_000;
const FRIDAY_AFTERNOON = Date.parse('2026-03-06T17:00:00Z');
const MARCH = { from: '2026-03-01', to: '2026-04-01', channels: 'email' } as const;

const office = (channel: 'email' | 'phone', opens: string, closes: string) => [1, 2, 3, 4, 5].map((weekday) => ({ channel, weekday, opens, closes }));

describe('opening hours', () => {
  let database: MigratedDatabase;
  let hours: KeepOpeningHours;
  let app: INestApplication<Server>;

  beforeAll(async () => {
    database = await migratedDatabase('Europe/London');
    const client = await database.pool.connect();
    // Forty letters on Friday at 17:00, each answered on Monday at 10:00.
    const letters = Array.from({ length: 40 }, (_, index) => ({ channel: 'email' as const, kind: 'message' as const, handle: { kind: 'crm' as const, value: `c${index}` }, topic: 'Billing' }));
    await storeInteractions(client, 'test', letters.flatMap((letter, index) => [
      interaction({ ...letter, externalId: `in ${index}`, occurredAt: FRIDAY_AFTERNOON }),
      interaction({ ...letter, externalId: `out ${index}`, direction: 'outbound', occurredAt: FRIDAY_AFTERNOON + 65 * HOUR }),
    ]));
    await bringUpToDate(client);
    client.release();
    hours = new KeepOpeningHours({ pool: database.pool }, new PostgresWorkspaceReader({ pool: database.pool }));
    const module = await Test.createTestingModule({
      controllers: [OpeningHoursController],
      providers: [KeepOpeningHours, { provide: WorkspaceReader, useClass: PostgresWorkspaceReader }, { provide: DatabasePool, useValue: { pool: database.pool } }],
    }).compile();
    app = module.createNestApplication();
    app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true }));
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const medianHours = async (clock: 'elapsed' | 'business') => ((await questionsOver(database.pool).latency.answer({ ...MARCH, clock })).rows[0]?.conventionalMedian.seconds ?? NaN) / 3_600;

  test('a new workspace has the documented defaults', async () => {
    const { zone, spans, holidays } = (await request(app.getHttpServer()).get('/api/v1/opening-hours').expect(200)).body as OpeningHours & { zone: string };
    expect(zone).toBe('Europe/London');
    expect(holidays).toEqual([]);
    expect(spans.filter((span) => span.channel === 'phone' && span.weekday >= 5)).toEqual([
      { channel: 'phone', weekday: 5, opens: '08:00', closes: '20:00' },
      { channel: 'phone', weekday: 6, opens: '09:00', closes: '17:00' },
    ]);
    expect(spans).toHaveLength(6 + 5 + 7 + 7 + 5);
  });

  test('a letter over the weekend waits for what was left of Friday and what passed of Monday', async () => {
    expect(await medianHours('elapsed')).toBeCloseTo(65, 0);
    expect(await medianHours('business')).toBeCloseTo(1.5, 1);
  });

  test('other hours and a holiday change the waits of everything that was counted before', async () => {
    await hours.replace({ spans: [...office('email', '16:00', '18:00'), { channel: 'email', weekday: 7, opens: '00:00', closes: '24:00' }], holidays: [] });
    expect(await medianHours('business')).toBeCloseTo(1 + 24, 0);
    await hours.replace({ spans: [...office('email', '16:00', '18:00'), { channel: 'email', weekday: 7, opens: '00:00', closes: '24:00' }], holidays: ['2026-03-08'] });
    expect(await medianHours('business')).toBeCloseTo(1, 1);
    expect(await medianHours('elapsed')).toBeCloseTo(65, 0);
  });

  test('over HTTP all hours are replaced, and what is not named is closed', async () => {
    const wanted: OpeningHours = { spans: office('email', '09:00', '17:30'), holidays: ['2026-12-25'] };
    const answer = await request(app.getHttpServer()).put('/api/v1/opening-hours').send(wanted).expect(200);
    expect(answer.body).toEqual({ zone: 'Europe/London', ...wanted });
    expect(await medianHours('business')).toBeCloseTo(1.5, 1);
  });

  test.each([
    ['an unknown channel', { spans: [{ channel: 'telegraph', weekday: 1, opens: '09:00', closes: '17:00' }], holidays: [] }],
    ['a day that the week does not have', { spans: [{ channel: 'email', weekday: 8, opens: '09:00', closes: '17:00' }], holidays: [] }],
    ['a time that the day does not have', { spans: [{ channel: 'email', weekday: 1, opens: '24:00', closes: '24:30' }], holidays: [] }],
    ['no list at all', { holidays: [] }],
  ])('%s is refused before anything is changed', async (_, body) => {
    const before = await hours.read();
    await request(app.getHttpServer()).put('/api/v1/opening-hours').send(body).expect(400);
    expect(await hours.read()).toEqual(before);
  });

  test('contradictions name their field, and nothing is changed', async () => {
    const before = await hours.read();
    const spans = [...office('email', '09:00', '12:00'), { channel: 'email' as const, weekday: 1, opens: '11:59', closes: '13:00' }, { channel: 'phone' as const, weekday: 1, opens: '17:00', closes: '09:00' }];
    const wrong: OpeningHours = { spans, holidays: ['2026-02-30', '2026-12-25', '2026-12-25'] };
    await expect(hours.replace(wrong)).rejects.toBeInstanceOf(UnusableOpeningHours);
    expect(problemsOfOpeningHours(wrong).map((problem) => problem.field)).toEqual(['spans.5.opens', 'spans.6.closes', 'holidays.0', 'holidays.2']);
    expect(await hours.read()).toEqual(before);
  });

  test('spans that only touch are fine', () => {
    expect(problemsOfOpeningHours({ spans: [{ channel: 'email', weekday: 1, opens: '09:00', closes: '12:00' }, { channel: 'email', weekday: 1, opens: '12:00', closes: '24:00' }], holidays: [] })).toEqual([]);
  });
});
