import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import type { FormatKey, ImportStatus } from '@channelwise/contracts';
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ingestFile } from '../imports/ingest-file';
import kansasCity from '../mapping/examples/kansas-city-311.json';
import type { CsvMapping } from '../mapping/csv-mapping';
import { storeContent } from './testing/import-content';

// A database of its own for every test takes its time on a busy machine.
jest.setTimeout(30_000);

const FORMATS_FOLDER = join(__dirname, '../formats');

/** What each format has to be told to read its fixtures. */
const OPTIONS: Record<FormatKey, Record<string, unknown>> = {
  csv: {},
  'asterisk-queue-log': { defaultCountry: 'GB' },
  mbox: { companyAddresses: ['@example.com'] },
  'x-api-v2': { companyUserIds: ['500'] },
  'facebook-graph': { pageIds: ['900'] },
  customers: { defaultCountry: 'GB' },
};

/** The mapping of the help desk's export, the CSV fixture that is not ok. */
const HELPDESK: CsvMapping = {
  name: 'helpdesk',
  delimiter: ';',
  encoding: 'utf-8',
  header: true,
  timeZone: 'Europe/London',
  dateFormats: ['dd/MM/yyyy HH:mm:ss', 'iso'],
  recordKind: 'case',
  defaultCountry: 'GB',
  columns: {
    externalId: { column: 'id' },
    channel: { column: 'channel', values: { phone: 'phone', email: 'email', tweet: 'twitter' } },
    customer: { column: 'customer', handleKind: 'by-channel' },
    occurredAt: { column: 'opened' },
    answeredAt: { column: 'answered' },
    endedAt: { column: 'closed' },
  },
};
const MAPPINGS: Record<string, unknown> = { 'kansas-city-311.csv': kansasCity, 'bad-rows.csv': HELPDESK };

const FIXTURES = (Object.keys(OPTIONS) as FormatKey[]).flatMap((format) =>
  ['ok', 'not-ok'].flatMap((kind) => {
    const folder = join(FORMATS_FOLDER, format, 'fixtures', kind);
    if (!statSync(folder, { throwIfNoEntry: false })) return [];
    return readdirSync(folder).map((name) => ({ format, kind, name, path: join(folder, name) }));
  }),
);

describe('every fixture of every format', () => {
  let database: MigratedDatabase;
  beforeAll(async () => {
    database = await migratedDatabase();
  });
  afterAll(() => database.drop());

  const ingest = (path: string, format: FormatKey): Promise<ImportStatus> =>
    ingestFile(database.pool, path, { format, sourceName: path, mapping: MAPPINGS[basename(path)] ?? null, options: OPTIONS[format], corrections: 'reject', completeUpTo: null, keepDemo: false });

  test('there is at least one of each format', () => {
    expect(new Set(FIXTURES.map((fixture) => fixture.format))).toEqual(new Set(Object.keys(OPTIONS)));
  });

  test.each(FIXTURES)('$format: $kind/$name is accounted for to the last record, and changes nothing the second time', async ({ path, format, kind }) => {
    const { counts, state, reasons } = await ingest(path, format);
    expect(state).toBe('done');
    expect(counts.received).toBeGreaterThan(0);
    expect(counts.accepted + counts.duplicates + counts.leftOut + counts.rejected).toBe(counts.received);
    if (kind === 'ok') expect(counts.accepted).toBeGreaterThan(0);
    else expect(counts.rejected + counts.leftOut).toBeGreaterThan(0);
    if (counts.rejected > 0) expect(reasons.some((reason) => reason.kind === 'rejected')).toBe(true);

    const stored = await storeContent(database.pool);
    const again = await ingest(path, format);
    expect(again.counts).toEqual({ ...counts, accepted: 0, corrected: 0, duplicates: counts.duplicates + counts.accepted });
    expect(await storeContent(database.pool)).toEqual(stored);
  });
});
