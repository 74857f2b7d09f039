import { STORE_LOCK } from '@channelwise/api/tallies';
import type { Pool, PoolClient } from 'pg';

/** Does some work on the store in one transaction and alone: nobody else links or tallies meanwhile. Any error undoes all of it. */
export async function aloneInTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [STORE_LOCK]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
