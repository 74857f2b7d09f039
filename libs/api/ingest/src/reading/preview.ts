import type { CustomerRecord, Interaction } from '@channelwise/vocabulary';
import { adapterOf } from '../formats/adapters';
import type { AdapterItem, ReadingContext } from '../formats/channel-adapter';
import { detectDelimiter, sampleRows } from '../formats/csv/detect-delimiter';
import type { FormatKey } from '../formats/format-key';
import type { RejectionCode } from '../formats/rejection-code';
import type { Place } from './place';
import { decodeBeginning } from './text-encoding';

export interface PreviewProblem {
  /** Column at fault; null where the record as a whole is. */
  column: string | null;
  code: RejectionCode;
  message: string;
}

export interface PreviewRow {
  place: Place;
  /** The record's cells; for formats without cells one cell with its original text. */
  cells: string[];
  interaction: Interaction | null;
  customer: CustomerRecord | null;
  /** The rule that leaves the record out. */
  leftOut: string | null;
  problems: PreviewProblem[];
}

export interface Preview {
  /** Names above the cells. */
  columns: string[];
  rows: PreviewRow[];
}

export const PREVIEW_ROWS = 50;

/**
 * The first records of a file as cells and as what they are read as. `beginning` is the file's beginning (64 KiB and more are enough): a
 * record that it cuts off may be missing or refused. Throws UnreadableFile as the adapter does.
 */
export async function previewFile(beginning: Buffer, format: FormatKey, context: ReadingContext, limit = PREVIEW_ROWS): Promise<Preview> {
  const items: AdapterItem[] = [];
  for await (const batch of adapterOf(format).read(once(beginning), { ...context, keepOriginals: true })) {
    for (const item of batch) if (item.records > 0) items.push(item);
    if (items.length >= limit) break;
  }
  const table = tableOf(beginning, format, context);
  return { columns: table?.names ?? ['original'], rows: items.slice(0, limit).map((item) => toRow(item, table?.delimiter ?? null)) };
}

async function* once(beginning: Buffer): AsyncGenerator<Buffer> {
  yield beginning;
}

function toRow(item: AdapterItem, delimiter: string | null): PreviewRow {
  const original = item.original ?? '';
  return {
    place: item.place,
    cells: delimiter === null ? [original] : (sampleRows(original, delimiter, '\n', true, 1)[0] ?? [original]),
    interaction: item.kind === 'interaction' ? item.interaction : null,
    customer: item.kind === 'customer' ? item.customer : null,
    leftOut: item.kind === 'left-out' ? item.rule : null,
    problems: item.kind === 'rejected' ? [{ column: item.field, code: item.code, message: item.message }] : [],
  };
}

/** Delimiter and column names of a delimited file; null for other formats. */
function tableOf(beginning: Buffer, format: FormatKey, { options }: ReadingContext): { delimiter: string; names: string[] } | null {
  if (format !== 'csv' && format !== 'customers') return null;
  const mapping = options?.csv?.mapping;
  const isCsv = format === 'csv';
  const encoding = isCsv ? mapping?.encoding : options?.customers?.encoding;
  const text = decodeBeginning(beginning, encoding ?? 'auto');
  const newline = text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
  const named = isCsv ? mapping?.delimiter : options?.customers?.delimiter;
  const delimiter = named && named !== 'auto' ? named : (detectDelimiter(text, newline, true)?.delimiter ?? ',');
  const first = sampleRows(text, delimiter, newline, true, 1)[0] ?? [];
  const header = isCsv ? mapping?.header === true : true;
  return { delimiter, names: header ? first.map((name) => name.trim()) : first.map((_, index) => String(index + 1)) };
}
