import { cappedOriginal } from '../../reading/limits';
import type { Place } from '../../reading/place';
import type { SourceText } from '../../reading/source-text';
import { UnreadableFile } from '../../reading/unreadable-file';
import type { AdapterItem } from '../channel-adapter';
import { CsvSplitter, type CsvRecord } from './csv-splitter';
import { detectDelimiter, DELIMITERS, sampleRows } from './detect-delimiter';
import type { CellReader, ColumnIndex } from './read-value';

/** The row at hand. Valid only during the call. */
export interface TableRow {
  cell: CellReader;
  /** The row's bytes as they stand in the file, as latin1. */
  raw: () => string;
  /** The row as text. */
  original: () => string;
  place: () => Place;
}

export interface TableReading {
  /** Null: found in the first lines. */
  delimiter: string | null;
  header: boolean;
  maximumRecordBytes: number;
  requiredColumns: readonly string[];
  /** Called once with the columns of the file, before the first row. */
  onColumns(indexOf: ColumnIndex, names: readonly string[]): void;
  /** Called for each sound row; adds what comes of it to `items`. */
  onRow(row: TableRow, items: AdapterItem[]): void;
}

const NON_ASCII = /[^\0-\x7f]/;

/**
 * Streams a delimited file row by row. Rows that are no text in the file's encoding, contain NUL, have another number of cells than the first
 * row or quotes that do not close become rejected items; the rest goes to `onRow`. Yields one batch per 64 KiB.
 * Throws UnreadableFile: `unusable-delimiter`, `missing-columns`.
 */
export async function* readTable(text: SourceText, reading: TableReading): AsyncGenerator<AdapterItem[], void, undefined> {
  const delimiter = reading.delimiter ?? findDelimiter(text, reading);
  let items: AdapterItem[] = [];
  let width = -1;
  let ascii = true;
  let current: CsvRecord | null = null;
  let decoding = false;

  const decode = (bytes: string): string => text.encoding.decode(bytes) ?? bytes;
  const row: TableRow = {
    cell: (index) => {
      const bytes = current?.field(index) ?? '';
      return decoding ? decode(bytes) : bytes;
    },
    raw: () => current?.raw() ?? '',
    original: () => decode(current?.raw() ?? ''),
    place: () => current?.place() ?? { line: 0, byte: 0 },
  };
  const reject = (code: Extract<AdapterItem, { kind: 'rejected' }>['code'], message: string, raw: string, place: Place): void => {
    items.push({ kind: 'rejected', code, message, field: null, place, records: 1, original: cappedOriginal(decode(raw)) });
  };

  const splitter = new CsvSplitter(delimiter, text.newline, reading.maximumRecordBytes, text.startByte, {
    record: (record) => {
      current = record;
      const raw = ascii && width >= 0 ? null : record.raw();
      decoding = raw !== null && !ascii && NON_ASCII.test(raw);
      if (width < 0) {
        width = record.fieldCount;
        const names = reading.header ? Array.from({ length: width }, (_, index) => row.cell(index).trim()) : Array.from({ length: width }, (_, index) => String(index + 1));
        reading.onColumns(columnIndex(names, reading, text, delimiter), names);
        if (reading.header) return;
      }
      if (decoding && raw !== null && text.encoding.decode(raw) === null) {
        reject('invalid-encoding', `The row contains bytes that are not ${text.encoding.name}`, raw, record.place());
      } else if (hasNul && record.raw().includes('\0')) {
        reject('invalid-character', 'The row contains a NUL character', record.raw(), record.place());
      } else if (record.fieldCount !== width) {
        reject('wrong-field-count', `The row has ${record.fieldCount} fields, the first one has ${width}`, record.raw(), record.place());
      } else {
        reading.onRow(row, items);
      }
    },
    broken: (code, raw, place) => {
      if (width < 0) {
        throw new UnreadableFile('unusable-delimiter', 'The first row cannot be read: it is too long, or a quotation mark in it is never closed.', 'Check that this is a CSV file with its column names in the first row.', place);
      }
      const megabytes = `${Math.round(reading.maximumRecordBytes / 1024)} KiB`;
      reject(code, code === 'record-too-long' ? `The row is longer than ${megabytes}` : 'A quotation mark opens here and is not properly closed', raw, place);
    },
  });

  let hasNul = false;
  for await (const piece of text.pieces) {
    // A record may begin in the piece before: once a file has shown such bytes, its rows are looked at one by one.
    ascii &&= piece.ascii;
    hasNul ||= piece.bytes.includes('\0');
    splitter.push(piece.bytes);
    if (items.length > 0) {
      yield items;
      items = [];
    }
  }
  splitter.finish();
  if (items.length > 0) yield items;
}

function findDelimiter(text: SourceText, reading: TableReading): string {
  const found = detectDelimiter(text.head, text.newline, text.headIsAll);
  if (found) return found.delimiter;
  // A single column has no delimiter, and needs none.
  if (reading.requiredColumns.length === 1) return ',';
  throw new UnreadableFile('unusable-delimiter', 'No comma, semicolon, tab or vertical bar divides the first lines into columns.', 'Name the delimiter in the mapping, or export the file as CSV.', { line: 1, byte: 0 });
}

function columnIndex(names: readonly string[], reading: TableReading, text: SourceText, delimiter: string): ColumnIndex {
  const indexes = new Map<string, number>();
  const twice = new Set<string>();
  names.forEach((name, index) => {
    if (indexes.has(name)) twice.add(name);
    else indexes.set(name, index);
  });
  const lower = new Map(names.map((name, index) => [name.toLowerCase(), index]));
  const find = (column: string): number | undefined => indexes.get(column) ?? lower.get(column.trim().toLowerCase());
  const missing = reading.requiredColumns.filter((column) => find(column) === undefined);
  if (missing.length > 0) refuseColumns(missing, names, reading, text, delimiter);
  const doubtful = reading.requiredColumns.filter((column) => twice.has(column));
  if (doubtful.length > 0) {
    throw new UnreadableFile('missing-columns', `The column ${quoted(doubtful)} is in the file more than once.`, 'Give each column a name of its own.', { line: 1, byte: 0 });
  }
  return (column) => find(column) ?? -1;
}

function refuseColumns(missing: readonly string[], names: readonly string[], reading: TableReading, text: SourceText, delimiter: string): never {
  const place = { line: 1, byte: 0 };
  const better = DELIMITERS.find((candidate) => {
    if (candidate === delimiter) return false;
    const header = sampleRows(text.head, candidate, text.newline, text.headIsAll, 1)[0] ?? [];
    return reading.header ? missing.every((column) => header.some((name) => name.trim().toLowerCase() === column.toLowerCase())) : header.length > names.length && names.length === 1;
  });
  if (better !== undefined) {
    const shown = better === '\t' ? 'a tab' : `"${better}"`;
    throw new UnreadableFile('unusable-delimiter', `The columns are not divided by ${delimiter === '\t' ? 'a tab' : `"${delimiter}"`}.`, `The file uses ${shown}: set the delimiter to it, or to auto.`, place);
  }
  throw new UnreadableFile(
    'missing-columns',
    `The file has no column ${quoted(missing)}. It has: ${names.slice(0, 40).join(', ').slice(0, 500)}.`,
    'Choose the right file, or change the mapping to the columns that the file has.',
    place,
  );
}

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
