import type { PoolClient } from 'pg';

/** First half of the lock's key; the second is the import. */
const IMPORT_LOCK = 4_711_003;

/** Takes the lock that says "this import is being run", for as long as the connection lives. However its process ends, the lock goes with it. */
export async function takeImportLock(client: PoolClient, importId: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, $2::bigint::int)', [IMPORT_LOCK, importId]);
}

/** Whether an import is being run by any process, on any machine. */
export async function isImportRunning(client: PoolClient, importId: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2::bigint::int) as taken', [IMPORT_LOCK, importId]);
  if (rows[0]?.taken !== true) return true;
  await client.query('select pg_advisory_unlock($1, $2::bigint::int)', [IMPORT_LOCK, importId]);
  return false;
}
