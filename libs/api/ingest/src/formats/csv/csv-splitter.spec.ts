import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvSplitter } from './csv-splitter';

/** What a splitter tells of a text, given in pieces. */
function split(pieces: readonly string[], maximumBytes = 1_000_000): string[] {
  const told: string[] = [];
  const splitter = new CsvSplitter(',', '\n', maximumBytes, 0, {
    record: (record) => {
      const cells = Array.from({ length: record.fieldCount }, (_, index) => record.field(index));
      told.push(JSON.stringify([record.place(), cells, record.raw()]));
    },
    broken: (code, _raw, place) => told.push(JSON.stringify([place, code])),
  });
  for (const piece of pieces) splitter.push(piece);
  splitter.finish();
  return told;
}

function cellsOf(text: string): string[][] {
  return split([text]).map((told) => (JSON.parse(told) as [unknown, string[]])[1]);
}

function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (let turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}

const soup = fc.array(fc.constantFrom('a', ',', '"', '""', '\n', '\r\n', '\r', 'bc', '"x,\ny"', 'long '.repeat(8)), { maxLength: 60 }).map((parts) => parts.join(''));
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

test('records are the same wherever the stream is cut, broken and long ones included', () => {
  fc.assert(
    fc.property(soup, sizes, fc.constantFrom(10, 40, 1000), (text, pieceSizes, maximum) => {
      expect(split(cut(text, pieceSizes), maximum)).toEqual(split([text], maximum));
    }),
    { numRuns: 3000 },
  );
});

test('sound CSV is read as csv-parse reads it', () => {
  const cell = fc.array(fc.constantFrom('a', 'b c', ',', '"', '\n', '\r\n', ''), { maxLength: 4 }).map((parts) => parts.join(''));
  // An empty line is no record, and a single empty cell would be one.
  const row = fc.array(cell, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, lineEnd, lastLineEnd) => {
      const quoted = (text: string) => (/[",\r\n]/.test(text) || text.length === 3 ? `"${text.replaceAll('"', '""')}"` : text);
      const text = rows.map((cells) => cells.map(quoted).join(',')).join(lineEnd) + (lastLineEnd ? lineEnd : '');
      expect(cellsOf(text)).toEqual(parse(text, { relax_column_count: true, record_delimiter: lineEnd }));
      expect(cellsOf(text)).toEqual(rows);
    }),
    { numRuns: 1000 },
  );
});

test('every line is told of exactly once: in a record or as broken', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const lines = text.split('\n');
      const told = split([text]).map((entry) => JSON.parse(entry) as [{ line: number }, string[] | string, string?]);
      const seen = told.flatMap(([place, , raw]) => Array.from({ length: (raw ?? '').split('\n').length }, (_, offset) => place.line + offset));
      const filled = lines.flatMap((line, index) => (line === '' || line === '\r' ? [] : [index + 1]));
      expect(seen).toEqual(expect.arrayContaining(filled));
      expect(new Set(seen).size).toBe(seen.length);
    }),
    { numRuns: 1000 },
  );
});

test('a quoted record that becomes too long on its second line is refused without holding it', () => {
  const told = split(['"a\nb",', ...Array.from({ length: 100 }, () => 'x'.repeat(100)), '\n1,2\n'], 1000);
  expect(told).toEqual([
    JSON.stringify([{ line: 1, byte: 0 }, 'record-too-long']),
    JSON.stringify([{ line: 2, byte: 3 }, 'record-too-long']),
    JSON.stringify([{ line: 3, byte: 10_007 }, ['1', '2'], '1,2']),
  ]);
});
