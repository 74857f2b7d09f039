import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import kansasCity from '../../mapping/examples/kansas-city-311.json';
import type { CsvMapping } from '../../mapping/csv-mapping';
import { toMapping } from '../../mapping/check-mapping';
import { bytesOf, CONTEXT, customersOf, interactionsOf, problemsOf, readAll, recordsOf, refusalOf } from '../testing/read-all';
import { csvAdapter } from './csv-adapter';

const fixtures = join(__dirname, 'fixtures');

const mapping: CsvMapping = {
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

function read(content: string | Buffer, changes: Partial<CsvMapping> = {}, context: Parameters<typeof readAll>[2] = {}) {
  return readAll(csvAdapter, content, { options: { csv: { mapping: { ...mapping, ...changes } } }, ...context });
}

const HEADER = 'id;channel;customer;opened;answered;closed\n';

describe('an excerpt of the Kansas City 311 cases', () => {
  const readCases = () => readAll(csvAdapter, createReadStream(join(fixtures, 'ok/kansas-city-311.csv')), { options: { csv: { mapping: toMapping(kansasCity) } } });

  test('every row becomes an interaction of its channel, sources that are none of the four becoming "other"', async () => {
    const interactions = interactionsOf(await readCases());
    const count = (channel: string) => interactions.filter((interaction) => interaction.channel === channel).length;
    expect([count('phone'), count('email'), count('twitter'), count('other')]).toEqual([27, 8, 8, 17]);
  });

  test('a closed case is answered at an unrecorded time and keeps its closing day, not an invented clock time', async () => {
    const interaction = interactionsOf(await readCases()).find((candidate) => candidate.externalId === '2007079167');
    expect(interaction).toMatchObject({
      kind: 'case',
      channel: 'phone',
      handle: { kind: 'other', value: '02e72fa65abd' },
      occurredAt: Date.parse('2007-07-06T18:54:00-05:00'),
      answeredAt: null,
      answeredUntimed: true,
      endedAt: null,
      closedOn: '2007-07-20',
      topic: 'Trees · Trimming',
    });
  });

  test('a case that is still open is not answered', async () => {
    const open = interactionsOf(await readCases()).filter((interaction) => interaction.closedOn === null);
    expect(open.map((interaction) => interaction.answeredUntimed)).toEqual([false]);
  });

  test('places are the lines and bytes of the file', async () => {
    const bytes = readFileSync(join(fixtures, 'ok/kansas-city-311.csv'));
    for (const item of await readCases()) {
      const text = bytes.subarray(item.place.byte).toString();
      expect(item.kind === 'interaction' && text.startsWith(item.interaction.externalId)).toBe(true);
      expect(bytes.subarray(0, item.place.byte).toString().split('\n')).toHaveLength(item.place.line);
    }
  });
});

describe('rows that are refused', () => {
  test('each has its reason, line and column, and the sound rows beside them are read', async () => {
    const items = await readAll(csvAdapter, createReadStream(join(fixtures, 'not-ok/bad-rows.csv')), { options: { csv: { mapping } } });
    expect(problemsOf(items)).toEqual([
      'line 3: invalid-date in opened',
      'line 4: nonexistent-local-time in opened',
      'line 5: date-in-future in opened',
      'line 6: end-before-start in answered',
      'line 7: wrong-field-count',
      'line 8: unlisted-value in channel',
      'line 9: invalid-handle in customer',
      'line 10: missing-field in id',
      'line 11: invalid-date in opened',
      'line 12: unclosed-quote',
      'line 13: missing-field in opened',
    ]);
    expect(interactionsOf(items).map((interaction) => [interaction.externalId, interaction.handle])).toEqual([
      ['1', { kind: 'phone', value: '+442079460018' }],
      ['13', { kind: 'email', value: 'jo@example.com' }],
      ['14', { kind: 'anonymous', value: 'spec:14' }],
    ]);
    expect(recordsOf(items)).toBe(14);
  });

  test('the original row is kept for the quarantine, capped at 10,000 characters', async () => {
    const items = await read(`${HEADER}1;pigeon;${'x'.repeat(20_000)};;;\n`);
    expect(items).toEqual([expect.objectContaining({ kind: 'rejected', original: `1;pigeon;${'x'.repeat(9991)}` })]);
  });

  test('a line of 10 MB is one refused record and reading goes on after it', async () => {
    const items = await read(`${HEADER}1;phone;;2026-03-01T10:00;;\n2;phone;${'x'.repeat(10_000_000)};;;\n3;phone;;2026-03-01T10:00;;\n`);
    expect(problemsOf(items)).toEqual(['line 3: record-too-long']);
    expect(interactionsOf(items).map((interaction) => interaction.externalId)).toEqual(['1', '3']);
  });

  test('a quotation mark that is never closed costs its line and not the rest of the file', async () => {
    const rest = Array.from({ length: 40_000 }, (_, index) => `${index + 2};phone;;2026-03-01T10:00;;\n`).join('');
    const items = await read(`${HEADER}1;"phone;;2026-03-01T10:00;;\n${rest}`);
    expect(problemsOf(items)).toEqual(['line 2: unclosed-quote']);
    expect(interactionsOf(items)).toHaveLength(40_000);
  });

  test('a row with bytes that are not in the encoding is refused, its neighbours are read', async () => {
    const content = Buffer.concat([Buffer.from(`${HEADER}1;phone;Zoë;2026-03-01T10:00;;\n2;phone;`), Buffer.from([0xeb]), Buffer.from(';2026-03-01T10:00;;\n3;phone;Zoë;2026-03-01T10:00;;\n')]);
    expect(problemsOf(await read(content))).toEqual(['line 3: invalid-encoding']);
  });

  test('a NUL deep in the file costs its row only', async () => {
    const content = HEADER + '1;phone;;2026-03-01T10:00;;\n'.repeat(3000) + '2;ph\0one;;2026-03-01T10:00;;\n' + '3;phone;;2026-03-01T10:00;;\n';
    expect(problemsOf(await read(content))).toEqual(['line 3002: invalid-character']);
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['an empty file', 'empty-file', ''],
    ['nothing but line ends', 'empty-file', '\r\n\r\n'],
    ['a picture', 'binary-file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['an Excel workbook', 'binary-file', Buffer.from('PK\u0003\u0004rest')],
    ['NUL bytes', 'binary-file', 'id;ch\0annel'],
    ['another delimiter', 'unusable-delimiter', HEADER.replaceAll(';', ',')],
    ['other columns', 'missing-columns', 'a;b;c\n1;2;3\n'],
    ['a column twice', 'missing-columns', `${HEADER.trim()};id\n`],
    ['a first row that never closes its quotation mark', 'unusable-delimiter', '"id;channel\n1;2\n'],
  ])('%s is refused with %s', async (_case, code, content) => {
    expect((await refusalOf(read(content))).code).toBe(code);
  });

  test('the right delimiter is named in the remedy', async () => {
    expect((await refusalOf(read(HEADER.replaceAll(';', '\t')))).remedy).toContain('a tab');
  });

  test('an unknown encoding is refused', async () => {
    expect(await refusalOf(read(HEADER, { encoding: 'klingon' }))).toMatchObject({ code: 'invalid-mapping', message: 'encoding: "klingon" is not known' });
  });

  test('UTF-16 without byte order mark is named in the remedy, and read when the mapping says so', async () => {
    const content = iconv.encode(`${HEADER}1;phone;Zoë;2026-03-01T10:00;;\n`, 'utf-16le', { addBOM: false });
    expect((await refusalOf(read(content))).remedy).toContain('utf-16le');
    expect(interactionsOf(await read(content, { encoding: 'utf-16le' }))).toHaveLength(1);
  });

  test('no mapping is no guess', async () => {
    expect((await refusalOf(readAll(csvAdapter, HEADER))).code).toBe('invalid-mapping');
  });

  test('the source is let go of when the file is refused or the reader has seen enough', async () => {
    let open = 0;
    async function* source(content: string): AsyncGenerator<Buffer> {
      open++;
      try {
        for (;;) yield Buffer.from(content);
      } finally {
        open--;
      }
    }
    await refusalOf(readAll(csvAdapter, source('\0'), { options: { csv: { mapping } } }));
    expect(open).toBe(0);
    for await (const batch of csvAdapter.read(source(`${HEADER}1;phone;;2026-03-01T10:00;;\n`), { ...CONTEXT, options: { csv: { mapping } } })) {
      expect(batch.length).toBeLessThan(5000);
      break;
    }
    expect(open).toBe(0);
  });

  test('an aborted reading throws the reason of the signal', async () => {
    const reason = new Error('the user left');
    await expect(read(HEADER, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('what a mapping can say', () => {
  const text: Partial<CsvMapping> = { columns: { ...mapping.columns, text: { column: 'customer' }, customer: null } };

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'shift_jis'])('text in %s is read', async (encoding) => {
    const word = encoding === 'shift_jis' ? 'こんにちは' : 'Zoë';
    const items = await read(iconv.encode(`${HEADER}1;phone;${word};2026-03-01T10:00;;\n`, encoding), { ...text, encoding });
    expect(interactionsOf(items).map((interaction) => interaction.text)).toEqual([word]);
  });

  test('a byte order mark wins over the encoding of the mapping', async () => {
    const items = await read(iconv.encode(`${HEADER}1;phone;Zoë;2026-03-01T10:00;;\n`, 'utf-16le', { addBOM: true }), text);
    expect(interactionsOf(items).map((interaction) => interaction.text)).toEqual(['Zoë']);
  });

  test('quoted cells hold delimiters, line breaks and doubled quotes', async () => {
    const items = await read(`${HEADER}"1";phone;"He said ""no"";\r\nthen left";2026-03-01T10:00;;\r\n2;phone;5" pipe;2026-03-01T10:00;;`, text);
    expect(interactionsOf(items).map((interaction) => interaction.text)).toEqual(['He said "no";\r\nthen left', '5" pipe']);
    expect(items.map((item) => item.place.line)).toEqual([2, 4]);
  });

  test('the delimiter and old Mac line ends are found by themselves', async () => {
    const items = await read(`${HEADER}1;phone;;2026-03-01T10:00;;\n`.replaceAll(';', '|').replaceAll('\n', '\r'), { delimiter: 'auto' });
    expect(interactionsOf(items)).toHaveLength(1);
  });

  test('columns of a file without header are named by position', async () => {
    const items = await read('7,2026-03-01 10:00,+442079460018\n', {
      delimiter: ',',
      header: false,
      columns: { externalId: { column: '1' }, channel: { constant: 'phone' }, customer: { column: '3', handleKind: 'phone' }, occurredAt: { column: '2' } },
    });
    expect(interactionsOf(items)).toMatchObject([{ externalId: '7', occurredAt: Date.parse('2026-03-01T10:00Z') }]);
  });

  test('rows without id are known by their content, so that the same row is the same interaction', async () => {
    const columns = { ...mapping.columns, externalId: null };
    const items = await read(`${HEADER}1;phone;;2026-03-01T10:00;;\n1;phone;;2026-03-01T10:00;;\n2;phone;;2026-03-01T10:00;;\n`, { columns });
    expect(new Set(interactionsOf(items).map((interaction) => interaction.externalId)).size).toBe(2);
  });

  test('rows left out by rule are counted with the reason', async () => {
    const items = await read(`${HEADER}1;bot;;2026-03-01T10:00;;\n2;phone;;2026-03-01T10:00;;\n`, { leaveOut: [{ column: 'channel', values: ['BOT'], because: 'no customer wrote it' }] });
    expect(items[0]).toMatchObject({ kind: 'left-out', rule: 'channel is BOT: no customer wrote it', original: '1;bot;;2026-03-01T10:00;;' });
    expect(recordsOf(items)).toBe(2);
  });

  test('segment columns hand on the customer once, beside the rows', async () => {
    const items = await read(`${HEADER}1;phone;+442079460018;2026-03-01T10:00;Gold;\n2;phone;+442079460018;2026-03-01T10:00;Gold;\n`, {
      columns: { ...mapping.columns, answeredAt: null, segments: { Tier: { column: 'answered' } } },
    });
    expect(customersOf(items)).toEqual([{ customerId: '+442079460018', handles: [{ kind: 'phone', value: '+442079460018' }], segments: { Tier: 'Gold' } }]);
    expect(recordsOf(items)).toBe(2);
  });

  test('a time that the clocks show twice is the first of the two', async () => {
    const items = await read(`${HEADER}1;phone;;25/10/2026 01:30:00;;\n`);
    expect(interactionsOf(items)[0]?.occurredAt).toBe(Date.parse('2026-10-25T00:30:00Z'));
  });

  test('chunk sizes do not change what is read', async () => {
    const content = readFileSync(join(fixtures, 'not-ok/bad-rows.csv'));
    const whole = await read(content);
    for (const size of [1, 7, 100]) expect(await readAll(csvAdapter, bytesOf(content, size), { options: { csv: { mapping } } })).toEqual(whole);
  });
});
