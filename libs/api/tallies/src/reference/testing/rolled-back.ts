import type { Pool, PoolClient } from 'pg';

/** Tables whose ids come from a sequence; sequences do not roll back, and a `smallint` does not last for thousands of stories. */
const NUMBERED_TABLES = ['source', 'topic', 'segment_scheme', 'segment'];

/** Runs work inside a transaction that is rolled back whatever comes: the next story finds the store as empty as this one did. */
export async function rolledBack<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    return await work(client);
  } finally {
    await client.query('rollback');
    for (const table of NUMBERED_TABLES) await client.query(`select setval(pg_get_serial_sequence($1, 'id'), 1, false)`, [table]);
    client.release();
  }
}
