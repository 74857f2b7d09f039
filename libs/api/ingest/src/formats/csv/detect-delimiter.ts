import { CsvSplitter } from './csv-splitter';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

export interface DelimiterFinding {
  delimiter: string;
  columns: number;
  /** Share of the sampled records that have that many cells, 0 to 1. */
  agreement: number;
}

const SAMPLE_RECORDS = 100;

/**
 * The delimiter under which the first records have the most even number of cells, more than one. Null: there is none.
 * `head` is the beginning of the file as latin1 bytes.
 */
export function detectDelimiter(head: string, newline: '\n' | '\r', headIsAll: boolean): DelimiterFinding | null {
  let best: DelimiterFinding | null = null;
  for (const delimiter of DELIMITERS) {
    const rows = sampleRows(head, delimiter, newline, headIsAll, SAMPLE_RECORDS);
    const first = rows[0];
    if (!first || first.length < 2) continue;
    const agreement = rows.filter((row) => row.length === first.length).length / rows.length;
    const finding = { delimiter, columns: first.length, agreement };
    if (!best || agreement * Math.log(first.length) > best.agreement * Math.log(best.columns)) best = finding;
  }
  return best;
}

/** The first records of a file's beginning, cells as latin1 bytes. A record that the beginning cuts off is left out. */
export function sampleRows(head: string, delimiter: string, newline: '\n' | '\r', headIsAll: boolean, limit: number): string[][] {
  const rows: string[][] = [];
  const splitter = new CsvSplitter(delimiter, newline, head.length, 0, {
    record: (record) => {
      if (rows.length < limit) rows.push(Array.from({ length: record.fieldCount }, (_, index) => record.field(index)));
    },
    broken: (_code, raw) => {
      if (rows.length < limit) rows.push([raw]);
    },
  });
  splitter.push(head);
  if (headIsAll) splitter.finish();
  return rows;
}
