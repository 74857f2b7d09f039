import type { Pool } from 'pg';

const FETCH_ROWS = 2000;
const HEADER = ['line', 'kind', 'code', 'message', 'original'];

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r]/;

type Refusal = Record<'line' | 'kind' | 'code' | 'message' | 'original', string>;

/** The records that an import did not take in, as CSV (RFC 4180), piece by piece: memory does not grow with their number. */
export async function* rejectionsCsv(pool: Pool, importId: string): AsyncGenerator<string, void, undefined> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin read only');
    await client.query(`declare refusals no scroll cursor for
      select import_refusal.line, import_refusal.kind, import_refusal.code, import_refusal.message, import_refusal.original
      from import_refusal where import_refusal.import_id = ${BigInt(importId)} order by import_refusal.line`);
    yield csvLine(HEADER);
    for (;;) {
      const { rows } = await client.query<Refusal>(`fetch ${FETCH_ROWS} from refusals`);
      if (rows.length === 0) break;
      yield rows.map((row) => csvLine([row.line, row.kind, row.code, row.message, row.original])).join('');
    }
    broken = false;
  } finally {
    // A download that is broken off leaves its transaction open: closing the connection ends it.
    if (broken) client.release(true);
    else await client.query('rollback').then(() => client.release(), (error: Error) => client.release(error));
  }
}

/** One line of CSV, every cell in quotes and defused. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}
