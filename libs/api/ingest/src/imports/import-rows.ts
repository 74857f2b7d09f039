import type { Pool } from 'pg';
import type { FormatKey, ImportCounts, ImportReason, ImportState, ImportStatus } from '@channelwise/contracts';
import { ImportNotFound } from './import-errors';
import type { StoredImportRequest } from './to-intake-request';

/** States that an import can still leave. */
export const OPEN_STATES: readonly ImportState[] = ['waiting', 'reading', 'storing', 'linking'];

const OPEN = `import.state in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;

export interface ImportRow {
  id: string;
  fileName: string;
  format: FormatKey;
  sourceName: string;
  state: ImportState;
  request: StoredImportRequest;
  bytesRead: number;
  bytesTotal: number | null;
  counts: ImportCounts;
  problem: ImportStatus['problem'];
  demoRemoved: boolean;
  startedAt: Date;
  finishedAt: Date | null;
}

type Raw = Omit<ImportRow, 'bytesRead' | 'bytesTotal' | 'counts'> & { bytesRead: string; bytesTotal: string | null } & Record<keyof ImportCounts, string>;

const COLUMNS = `import.id, import.file_name as "fileName", import.format, import.source_name as "sourceName", import.state, import.request, import.bytes_read as "bytesRead",
  import.bytes_total as "bytesTotal", import.received, import.accepted, import.corrected, import.duplicates, import.left_out as "leftOut", import.rejected, import.problem,
  import.demo_removed as "demoRemoved", import.started_at as "startedAt", import.finished_at as "finishedAt"`;

/** The rows of the table `import`. */
export class ImportRows {
  constructor(private readonly pool: Pool) {}

  async add(request: StoredImportRequest): Promise<ImportRow> {
    const { rows } = await this.pool.query<Raw>(
      `insert into import (file_name, format, source_name, state, request, bytes_total) values ($1, $2, $3, 'waiting', $4, $5) returning ${COLUMNS}`,
      [request.fileName, request.format, request.sourceName.trim(), JSON.stringify(request), request.sizeBytes],
    );
    return one(rows, 'new');
  }

  /** Throws ImportNotFound. */
  async read(id: string): Promise<ImportRow> {
    if (!isImportId(id)) throw new ImportNotFound(id);
    const { rows } = await this.pool.query<Raw>(`select ${COLUMNS} from import where import.id = $1::bigint`, [id]);
    return one(rows, id);
  }

  /** The latest, newest first. */
  async list(limit: number): Promise<ImportRow[]> {
    const { rows } = await this.pool.query<Raw>(`select ${COLUMNS} from import order by import.id desc limit $1`, [limit]);
    return rows.map(rowOf);
  }

  /** Takes an import out of `waiting`; false if somebody else did, or it was cancelled. */
  async claim(id: string, bytesTotal: number | null): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update import set state = 'reading', started_at = now(), bytes_total = coalesce($2, import.bytes_total) where import.id = $1::bigint and import.state = 'waiting'`,
      [id, bytesTotal],
    );
    return rowCount === 1;
  }

  /** Writes how far it is, unless it has come to its end meanwhile. */
  async progress(id: string, state: ImportState, bytesRead: number, counts: ImportCounts): Promise<void> {
    await this.pool.query(`update import set state = $2, bytes_read = $3, received = $4, left_out = $5, rejected = $6 where import.id = $1::bigint and ${OPEN}`, [
      id,
      state,
      bytesRead,
      counts.received,
      counts.leftOut,
      counts.rejected,
    ]);
  }

  /** Ends an import of which nothing is stored: what was counted while reading is no result, and would not reconcile. False if it had come to its end already. */
  async end(id: string, state: Extract<ImportState, 'failed' | 'cancelled' | 'interrupted'>, problem: ImportStatus['problem']): Promise<boolean> {
    const { rowCount } = await this.pool.query(`update import set state = $2, problem = $3, finished_at = now(), received = 0, left_out = 0, rejected = 0 where import.id = $1::bigint and ${OPEN}`, [
      id,
      state,
      problem === null ? null : JSON.stringify(problem),
    ]);
    return rowCount === 1;
  }

  /** Why records were not taken in, most frequent first, with the lines of the first few. */
  async reasons(id: string): Promise<ImportReason[]> {
    const { rows } = await this.pool.query<Omit<ImportReason, 'count' | 'lines'> & { count: string; lines: string[] }>(
      `with numbered as (
        select import_refusal.kind, import_refusal.code, import_refusal.message, import_refusal.line,
          row_number() over (partition by import_refusal.kind, import_refusal.code, case when import_refusal.kind = 'left-out' and import_refusal.code = 'left-out-by-rule' then import_refusal.message end
            order by import_refusal.line) as place
        from import_refusal
        where import_refusal.import_id = $1::bigint
      )
      select numbered.kind, numbered.code, min(numbered.message) filter (where numbered.place = 1) as message, count(*) as count,
        array_agg(numbered.line order by numbered.line) filter (where numbered.place <= 10) as lines
      from numbered
      group by numbered.kind, numbered.code, case when numbered.kind = 'left-out' and numbered.code = 'left-out-by-rule' then numbered.message end
      order by count(*) desc, numbered.code
      limit 200`,
      [id],
    );
    return rows.map((row) => ({ ...row, count: Number(row.count), lines: row.lines.map(Number) }));
  }
}

/** Whether a text can be the id of an import at all. */
export function isImportId(id: string): boolean {
  return /^[1-9]\d{0,17}$/.test(id);
}

function one(rows: readonly Raw[], id: string): ImportRow {
  const row = rows[0];
  if (!row) throw new ImportNotFound(id);
  return rowOf(row);
}

function rowOf(raw: Raw): ImportRow {
  const { received, accepted, corrected, duplicates, leftOut, rejected, bytesRead, bytesTotal, ...row } = raw;
  return {
    ...row,
    bytesRead: Number(bytesRead),
    bytesTotal: bytesTotal === null ? null : Number(bytesTotal),
    counts: { received: Number(received), accepted: Number(accepted), corrected: Number(corrected), duplicates: Number(duplicates), leftOut: Number(leftOut), rejected: Number(rejected) },
  };
}
