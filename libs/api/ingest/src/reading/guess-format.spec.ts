import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { checkMapping } from '../mapping/check-mapping';
import { guessDateFormat } from './guess/guess-date-format';
import { guessFormat } from './guess-format';
import { UnreadableFile } from './unreadable-file';

const formats = join(__dirname, '../formats');
const fixtures = ['asterisk-queue-log', 'mbox', 'x-api-v2', 'facebook-graph', 'customers', 'csv'].flatMap((format) =>
  readdirSync(join(formats, format, 'fixtures/ok')).map((name) => [format, name] as const),
);

describe('the format of a file', () => {
  test.each(fixtures)('%s is told from the beginning of %s', (format, name) => {
    const guess = guessFormat(readFileSync(join(formats, format, 'fixtures/ok', name)), name);
    expect(guess.format).toBe(format);
    expect(guess.confidence).toBeGreaterThanOrEqual(0.9);
    expect(guess.reason).not.toBe('');
  });

  test.each([
    ['prose', 'This is a letter\nwithout any structure\n'],
    ['JSON of something else', '{"name":"channelwise","version":"1"}'],
  ])('%s is none of the formats, and is said to be none', (_case, content) => {
    expect(guessFormat(Buffer.from(content), 'file')).toMatchObject({ format: null, confidence: 0 });
  });

  test.each([
    ['empty-file', ''],
    ['binary-file', 'PK\u0003\u0004'],
  ])('%s is refused', (code, content) => {
    expect(() => guessFormat(Buffer.from(content), 'file')).toThrow(expect.objectContaining({ name: UnreadableFile.name, code }));
  });
});

describe('a delimited file', () => {
  test('the proposed mapping of the 311 cases finds id, channels, customer, times and topic', () => {
    const guess = guessFormat(readFileSync(join(formats, 'csv/fixtures/ok/kansas-city-311.csv')), 'kansas-city-311.csv', 'America/Chicago');
    expect(guess.table?.mapping).toMatchObject({
      timeZone: 'America/Chicago',
      recordKind: 'case',
      closedMeansAnswered: true,
      columns: {
        externalId: { column: 'case_id' },
        channel: { column: 'source', values: { PHONE: 'phone', EMAIL: 'email', TWIR: 'twitter' }, otherwise: 'other' },
        customer: { column: 'address_key', handleKind: 'other' },
        occurredAt: { column: 'created' },
        closedOn: { column: 'closed_date' },
        topic: { columns: ['category', 'type'] },
      },
    });
    expect(checkMapping(guess.table?.mapping)).toEqual([]);
  });

  test('delimiter, encoding and header are seen', () => {
    const content = iconv.encode('Nr;Zeit;Anruferin\n1;01.02.2026 10:00;Zoë\n2;13.02.2026 11:00;Jürgen\n', 'windows-1252');
    const guess = guessFormat(content, 'anrufe.csv');
    expect(guess.table).toMatchObject({ delimiter: ';', encoding: 'windows-1252', header: true });
    expect(guess.table?.columns[1]).toMatchObject({ name: 'Zeit', kind: 'time', dateFormat: 'dd.MM.yyyy HH:mm' });
  });

  test('a file without a row of names has columns named by position', () => {
    const guess = guessFormat(Buffer.from('1,2026-02-01 10:00,a@example.com\n2,2026-02-02 11:00,b@example.com\n3,2026-02-02 11:30,a@example.com\n'), 'mail.csv');
    expect(guess.table).toMatchObject({ header: false });
    expect(guess.table?.mapping?.columns).toMatchObject({ occurredAt: { column: '2' }, customer: { column: '3', handleKind: 'email' }, channel: { constant: 'email' } });
  });

  test('calls are told by their queue time', () => {
    const guess = guessFormat(Buffer.from('call_id,caller,start,queue_start,answered,end_time\nx1,+442079460018,2026-02-01 10:00,2026-02-01 10:01,2026-02-01 10:02,2026-02-01 10:05\n'), 'calls.csv');
    expect(guess.table?.mapping).toMatchObject({
      recordKind: 'call',
      columns: { channel: { constant: 'phone' }, customer: { column: 'caller', handleKind: 'phone' }, queuedAt: { column: 'queue_start' }, answeredAt: { column: 'answered' }, endedAt: { column: 'end_time' } },
    });
    expect(checkMapping(guess.table?.mapping)).toEqual([]);
  });

  test('without a column of times no mapping is proposed', () => {
    expect(guessFormat(Buffer.from('a,b\nx,y\nz,w\n'), 'x.csv')).toMatchObject({ format: 'csv', table: { mapping: null } });
  });
});

describe('the format of a date', () => {
  test.each([
    [['2026-03-01T10:00', '2026-03-01 10:00:05', '2026-03-01T10:00:00.5Z'], 'iso'],
    [['31/01/2026 10:00'], 'dd/MM/yyyy HH:mm'],
    [['01/31/2026 10:00'], 'MM/dd/yyyy HH:mm'],
    [['1/31/2026 3:05 PM'], 'M/d/yyyy h:mm a'],
    [['31.01.2026'], 'dd.MM.yyyy'],
    [['1772359200', '1772359300.25'], 'epoch-seconds'],
    [['1772359200000'], 'epoch-milliseconds'],
    [['1 Mar 2026 10:00:00'], 'd MMM yyyy HH:mm:ss'],
  ])('%j is %s', (samples, pattern) => {
    expect(guessDateFormat(samples, 'created_at')?.pattern).toBe(pattern);
  });

  test('day and month that could be exchanged are said to be in doubt', () => {
    expect(guessDateFormat(['01/02/2026', '03/04/2026'], 'day')).toMatchObject({ pattern: 'dd/MM/yyyy', ambiguous: true });
    expect(guessDateFormat(['01/02/2026', '13/04/2026'], 'day')).toMatchObject({ pattern: 'dd/MM/yyyy', ambiguous: false });
  });

  test('numbers and words are no dates', () => {
    expect(guessDateFormat(['1772359200'], 'amount')).toBeNull();
    expect(guessDateFormat(['soon'], 'date')).toBeNull();
  });
});
