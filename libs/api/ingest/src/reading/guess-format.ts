import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { CUSTOMER_ID_COLUMN, SEGMENT_PREFIX } from '../formats/customers/customer-columns';
import { detectDelimiter, sampleRows } from '../formats/csv/detect-delimiter';
import type { FormatKey } from '../formats/format-key';
import type { CsvMapping } from '../mapping/csv-mapping';
import { refuseBinary } from './binary-file';
import { guessColumn } from './guess/guess-column';
import type { ColumnGuess } from './guess/column-guess';
import { proposeMapping, type TableGuess } from './guess/propose-mapping';
import { HEAD_BYTES } from './limits';
import { byteOrderMark, textEncoding } from './text-encoding';
import { UnreadableFile } from './unreadable-file';

export interface FormatGuess {
  /** Null: none of the known formats. */
  format: FormatKey | null;
  /** 0 to 1: how sure the guess is. */
  confidence: number;
  /** In words, for the screen. */
  reason: string;
  /** For delimited files: what was seen, and a mapping to begin with (null for a customer list, or when no column holds a time). */
  table: (TableGuess & { mapping: CsvMapping | null }) | null;
}

const SAMPLE_ROWS = 300;

/**
 * Guesses the format from a file's beginning (64 KiB are enough) and its name. `timeZone` is the workspace's, for the proposed mapping.
 * Throws UnreadableFile `empty-file` or `binary-file`.
 */
export function guessFormat(beginning: Buffer, fileName: string, timeZone = 'UTC'): FormatGuess {
  const head = beginning.subarray(0, HEAD_BYTES);
  const mark = byteOrderMark(head);
  refuseBinary(head, mark !== null && textEncoding(mark.encoding).transcode);
  const headIsAll = beginning.length < HEAD_BYTES;
  const encoding = mark?.encoding ?? (isUtf8Beginning(head, headIsAll) ? 'utf-8' : 'windows-1252');
  const bytes = head.subarray(mark?.length ?? 0);
  const text = iconv.decode(bytes, encoding);
  if (text.trim() === '') throw new UnreadableFile('empty-file', 'The file is empty.', 'Export it again and check that the period contains data.');

  const native = guessNative(text);
  if (native) return { ...native, table: null };
  return guessTable(text, encoding, fileName, headIsAll, timeZone);
}

function guessNative(text: string): { format: FormatKey | null; confidence: number; reason: string } | null {
  if (/^\d{9,11}(?:\.\d+)?\|[^|\r\n]*\|[^|\r\n]*\|[^|\r\n]*\|[A-Z]+/m.test(text.slice(0, 4000))) {
    return { format: 'asterisk-queue-log', confidence: 0.98, reason: 'The lines read epoch|callid|queue|agent|event, as Asterisk writes its queue_log.' };
  }
  if (/^\s*From \S*\s.*\d\d?:\d\d/.test(text.slice(0, 1000))) {
    return { format: 'mbox', confidence: 0.98, reason: 'The file begins with a From_ line with sender and date, as a mailbox does.' };
  }
  if (!/^\s*[[{]/.test(text)) return null;
  const count = (names: readonly string[]): number => names.filter((name) => text.includes(`"${name}"`)).length;
  const twitter = count(['author_id', 'conversation_id', 'dm_conversation_id', 'sender_id', 'in_reply_to_user_id', 'referenced_tweets', 'event_type']);
  const facebook = count(['created_time', 'comments', 'from', 'participants', 'messages', 'message']);
  if (twitter > 0 && twitter >= facebook) return { format: 'x-api-v2', confidence: twitter > 1 ? 0.95 : 0.7, reason: 'JSON with the fields of tweets or direct messages (author_id, conversation_id, sender_id).' };
  if (facebook > 1) return { format: 'facebook-graph', confidence: text.includes('"created_time"') ? 0.95 : 0.6, reason: 'JSON with the fields of the Graph API (created_time, from, comments, messages).' };
  return { format: null, confidence: 0, reason: 'JSON, but neither tweets nor posts, comments or messages of a page.' };
}

function guessTable(text: string, encoding: string, fileName: string, headIsAll: boolean, timeZone: string): FormatGuess {
  const newline = text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
  const found = detectDelimiter(text, newline, headIsAll);
  if (!found) return { format: null, confidence: 0, reason: 'Neither JSON nor a mailbox nor a queue log, and no delimiter divides the first lines into columns.', table: null };
  const rows = sampleRows(text, found.delimiter, newline, headIsAll, SAMPLE_ROWS).filter((row) => row.length === found.columns);
  const header = hasHeader(rows);
  const names = header ? (rows[0] ?? []).map((name) => name.trim()) : (rows[0] ?? []).map((_, index) => String(index + 1));
  const body = header ? rows.slice(1) : rows;
  const columns: ColumnGuess[] = names.map((name, index) => guessColumn(name, body.map((row) => row[index] ?? '')));
  const table: TableGuess = { delimiter: found.delimiter, encoding, header, columns };
  const shown = found.delimiter === '\t' ? 'tabs' : `"${found.delimiter}"`;
  const seen = `${found.columns} columns divided by ${shown}${header ? ' with names in the first row' : ' without a row of names'}`;

  const lower = names.map((name) => name.toLowerCase());
  if (lower.includes(CUSTOMER_ID_COLUMN) && (lower.some((name) => name.startsWith(SEGMENT_PREFIX)) || !columns.some((column) => column.kind === 'time'))) {
    return { format: 'customers', confidence: 0.9, reason: `${seen}: customer_id and no time, so a list of customers.`, table: { ...table, mapping: null } };
  }
  const mapping = proposeMapping(table, fileName, timeZone);
  const confidence = Math.min(found.agreement, mapping ? 0.9 : 0.5);
  return { format: 'csv', confidence, reason: mapping ? `${seen}.` : `${seen}, but no column holds a time.`, table: { ...table, mapping } };
}

/** The first row names columns: all cells filled and different, none a number or a time, and some column below has other kinds of cells. */
function hasHeader(rows: readonly string[][]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return first !== undefined && first.every((cell) => /^[\p{L}_][\p{L}\p{N}_ :.-]*$/u.test(cell.trim()));
  const names = first.map((cell) => cell.trim());
  return new Set(names).size === names.length && names.every((name) => name.length <= 100 && !/^[+-]?[\d.,:/\s-]*\d[\d.,:/\s-]*$|@|^\d{4}-\d\d-\d\d/.test(name)) && names.filter((name) => name !== '').length >= names.length - 1;
}

/** Whether the bytes are UTF-8, apart from a character that the end of the beginning cuts in two. */
function isUtf8Beginning(head: Buffer, headIsAll: boolean): boolean {
  if (isUtf8(head)) return true;
  return !headIsAll && [1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));
}
