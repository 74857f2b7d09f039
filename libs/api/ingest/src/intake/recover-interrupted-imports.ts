import type { Pool } from 'pg';
import { isImportRunning } from './import-lock';
import { WORK_PREFIX, WorkTables } from './work/work-tables';

/**
 * Cleans up after a process that ended in the middle of an import: marks the import as interrupted and removes its work tables. The
 * data needs no repair, since an import is stored in one transaction. Imports that another process is running are left alone.
 *
 * @param begunBefore only imports that were begun before this instant of the database's clock; null = all
 * @returns the ids of the imports that were interrupted
 */
export async function recoverInterruptedImports(pool: Pool, begunBefore: Date | null = null): Promise<string[]> {
  const client = await pool.connect();
  try {
    const { rows: open } = await client.query<{ id: string }>(`select import.id from import where import.state in ('waiting', 'reading', 'storing', 'linking') and ($1::timestamptz is null or import.started_at < $1) order by import.id`, [begunBefore]);
    const { rows: leftover } = await client.query<{ id: string }>(
      `select distinct work.id
      from (
        select substring(pg_tables.tablename from '^${WORK_PREFIX}([0-9]+)_') as id from pg_tables where pg_tables.schemaname = current_schema() and pg_tables.tablename ~ '^${WORK_PREFIX}[0-9]+_'
      ) as work
      left join import on import.id = work.id::bigint
      where $1::timestamptz is null or import.id is null or import.started_at < $1`,
      [begunBefore],
    );
    const interrupted: string[] = [];
    for (const id of new Set([...open, ...leftover].map((row) => row.id))) {
      if (await isImportRunning(client, id)) continue;
      await new WorkTables(id).drop(client);
      const marked = await client.query(
        `update import
        set state = 'interrupted', finished_at = now(), problem = $2, received = 0, left_out = 0, rejected = 0
        where import.id = $1::bigint and import.state in ('waiting', 'reading', 'storing', 'linking')`,
        [id, JSON.stringify(INTERRUPTED)],
      );
      if (marked.rowCount === 1) interrupted.push(id);
    }
    return interrupted;
  } finally {
    client.release();
  }
}

const INTERRUPTED = {
  code: 'interrupted',
  message: 'The server ended while this import was running. Nothing of it is in the data.',
  remedy: 'Import the file again.',
  line: null,
};
