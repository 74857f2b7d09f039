import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { toMapping } from '../mapping/check-mapping';
import kansasCity from '../mapping/examples/kansas-city-311.json';
import { UnreadableFile } from '../reading/unreadable-file';
import { guessFormat } from '../reading/guess-format';
import { ADAPTERS } from './adapters';
import type { AdapterItem } from './channel-adapter';
import { FORMAT_KEYS, type FormatKey } from './format-key';
import type { FormatOptions } from './format-options';
import { bytesOf, readAll, recordsOf } from './testing/read-all';

const options: FormatOptions = {
  csv: { mapping: toMapping(kansasCity) },
  'asterisk-queue-log': { defaultCountry: 'GB' },
  mbox: { companyAddresses: ['company.example'] },
  'x-api-v2': { companyUserIds: ['500'] },
  'facebook-graph': { pageIds: ['77'] },
};

/** The items, or null for a file that is refused as a whole. Anything else that is thrown fails the test. */
async function outcomeOf(format: FormatKey, content: Buffer, chunkSize?: number): Promise<AdapterItem[] | null> {
  try {
    return await readAll(ADAPTERS[format], bytesOf(content, chunkSize), { options, maximumRecordBytes: 2000 });
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

const fixturesOf = (format: FormatKey) =>
  ['ok', 'not-ok'].flatMap((kind) => {
    const folder = join(__dirname, format, 'fixtures', kind);
    return readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  });

/** Pieces of the formats in any order, so that random files get past the first check. */
const PIECES: Record<FormatKey, string[]> = {
  csv: ['case_id,source,category,type,created,closed_date,address_key\n', '1,PHONE,a,b,2020-01-01T10:00,2020-01-02,k\n', '2,"EM""AIL",,,2020-02-30T10:00,,\n', '"', ',', '\n', '\r\n', 'x', '""', '\0', 'é', '\ufeff', '",\n'],
  'asterisk-queue-log': ['1772359200|a|q|NONE|ENTERQUEUE||+447700900123|1\n', '1772359210|a|q|Agent/1|CONNECT|10|x|1\n', '1772359300|a|q|A|COMPLETEAGENT|1|2|3\n', '1772359250|b|q|N|ABANDON|1|1|9\n', '1872359250|b|q|N|ABANDON|1|1|9\n', '|', '\n', 'NONE', 'x', '1', '\0', 'é'],
  mbox: ['From a@b.example Sun Mar  1 10:00:00 2026\n', '\n', 'From: a@b.example\n', 'To: help@company.example\n', 'Date: Sun, 1 Mar 2026 10:00:00 +0000\n', 'Subject: =?utf-8?q?=E2?= =?utf-8?b?gqw=?=\n', 'Content-Type: multipart/mixed; boundary="b"\n', '--b\n', '--b--\n', 'Content-Transfer-Encoding: base64\n', '=\n', '<p>&#99999999;&#x110000;</p>', '"', '(', '<', '>From x\n', 'é'],
  'x-api-v2': ['{"data":[', '{"id":"1","author_id":"9","created_at":"2026-03-01T10:00:00Z","text":"x"}', ',', ']', '}', '{', '[', '"', '\\', '\n', ':', '"data"', 'null', '1', '{"posts":', 'é', '\ud800'],
  'facebook-graph': ['{"data":[', '{"id":"1","from":{"id":"9"},"created_time":"2026-03-01T10:00:00+0000","comments":{"data":[', '{"id":"t","messages":{"data":[{}]}}', ']', '}', ',', '"', '\\', '\n', '[[[[', 'null', '{"posts":{"data":['],
  customers: ['customer_id;phone;segment:Tier\n', 'C1;+442079460018;Gold\n', ';', '"', '\n', 'C2', '\0', '__proto__', 'é'],
};

describe.each(FORMAT_KEYS)('any bytes as %s', (format) => {
  const soup = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES[format]) }, { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) }), { maxLength: 60 }).map((parts) => Buffer.from(parts.join('')));
  const damaged = fc
    .tuple(fc.constantFrom(...fixturesOf(format)), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), fc.nat(), fc.boolean())
    .map(([content, changes, end, cut]) => {
      const copy = Buffer.from(content);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      return cut ? copy.subarray(0, end % copy.length) : copy;
    });
  const anything = fc.oneof(fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)), soup, damaged);

  test('are read or refused, and nothing else is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (content) => {
        const items = await outcomeOf(format, content);
        for (const item of items ?? []) if (item.kind === 'interaction') expect(Number.isFinite(item.interaction.occurredAt)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('come out the same in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 1, max: 50 }), async (content, size) => {
        expect(await outcomeOf(format, content, size)).toEqual(await outcomeOf(format, content));
      }),
      { numRuns: 100 },
    );
  });

  test('are guessed or refused', () => {
    fc.assert(
      fc.property(anything, (content) => {
        try {
          const guess = guessFormat(content, 'file');
          expect(guess.confidence).toBeLessThanOrEqual(1);
        } catch (error) {
          if (!(error instanceof UnreadableFile)) throw error;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('every record received is accounted for', () => {
  const linesOf = (lines: string[]) => lines.filter((line) => line !== '').length;
  const cell = fc.constantFrom('1', 'PHONE', 'x', '2020-01-01T10:00', '2020-02-30T10:00', '', 'é', '2099-01-01T10:00');

  test('CSV: records = interactions + left out + rejected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 9 }).map((cells) => cells.join(','))), async (lines) => {
        const items = await outcomeOf('csv', Buffer.from(`case_id,source,category,type,created,closed_date,address_key\n${lines.join('\n')}`));
        expect(recordsOf(items ?? [])).toBe(linesOf(lines));
      }),
      { numRuns: 200 },
    );
  });

  test('queue log: lines = lines of calls + left out + rejected', async () => {
    const line = fc.constantFrom(...PIECES['asterisk-queue-log'].filter((piece) => piece.length > 1 && piece.endsWith('\n')), 'broken\n', '1772359100|NONE|NONE|NONE|QUEUESTART|\n', '1772359999|c|q|N|TELEPORT|\n');
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const content = `1772359100|NONE|NONE|NONE|QUEUESTART|\n${lines.join('')}`;
        expect(recordsOf((await outcomeOf('asterisk-queue-log', Buffer.from(content))) ?? [])).toBe(lines.length + 1);
      }),
      { numRuns: 200 },
    );
  });

  test('mailbox: messages = interactions + left out + rejected', async () => {
    const message = fc.array(fc.constantFrom(...PIECES.mbox.slice(2, 10)), { maxLength: 8 }).map((lines) => `${PIECES.mbox[0]}${lines.join('')}\n\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 10 }), async (messages) => {
        expect(recordsOf((await outcomeOf('mbox', Buffer.from(messages.join('')))) ?? [])).toBe(messages.length);
      }),
      { numRuns: 200 },
    );
  });

  test('JSON: elements = interactions + left out + rejected, as lines and as a document', async () => {
    const element = fc.oneof(fc.jsonValue(), fc.record({ id: fc.string(), author_id: fc.constantFrom('500', '9'), created_at: fc.constantFrom('2026-03-01T10:00:00Z', 'x'), text: fc.string() }));
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 10 }), async (elements) => {
        const document = JSON.stringify({ data: elements }, null, 1);
        const page = JSON.stringify({ data: elements });
        for (const content of [document, page, `${page}\n${page}`]) {
          expect(recordsOf((await outcomeOf('x-api-v2', Buffer.from(content))) ?? [])).toBe(content.includes('\n{"data"') ? 2 * elements.length : elements.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('time and memory', () => {
  const repeated: [FormatKey, string, string][] = [
    ['csv', 'case_id,source,category,type,created,closed_date,address_key\n', '1,"PHONE,a,b\n'],
    ['csv', 'case_id,source,category,type,created,closed_date,address_key\n', '"""a,'],
    ['csv', 'case_id,source,category,type,created,closed_date,address_key\n', '"a",'],
    ['mbox', 'From a@b.example Sun Mar  1 10:00:00 2026\nFrom: a@b.example\nTo: ', '"('],
    ['mbox', 'From a@b.example Sun Mar  1 10:00:00 2026\nFrom: a@b.example\nContent-Type: text/html\n\n', '<br <script '],
    ['mbox', 'From a@b.example Sun Mar  1 10:00:00 2026\nFrom: a@b.example\nContent-Transfer-Encoding: quoted-printable\n\n', '=  '],
    ['mbox', 'From a@b.example Sun Mar  1 10:00:00 2026\nFrom: a@b.example\nSubject: ', '=?a?q?'],
    ['x-api-v2', '{"data":[\n', '[[{"'],
    ['facebook-graph', '{"data":[\n', '{"comments":{"data":['],
    ['asterisk-queue-log', '1772359100|NONE|NONE|NONE|QUEUESTART|\n', '1772359100|a|b|c|ENTERQUEUE|'],
  ];

  test.each(repeated)('%s: four times the input of %j + %j... costs no more than about four times the time', async (format, start, unit) => {
    const time = async (bytes: number): Promise<number> => {
      const content = Buffer.from(start + unit.repeat(bytes / unit.length));
      const begun = performance.now();
      await readAll(ADAPTERS[format], content, { options }).catch((error: unknown) => {
        if (!(error instanceof UnreadableFile)) throw error;
      });
      return performance.now() - begun;
    };
    await time(100_000);
    const small = await time(400_000);
    // A quadratic reader would take sixteen times as long; the allowance is for a busy machine.
    expect(await time(1_600_000)).toBeLessThan(10 * small + 500);
  });
});
