import { rebuild, STORE_LOCK } from '@channelwise/api/tallies';
import type { Pool } from 'pg';

/** Makes contacts and tallies anew from the interactions, in one transaction: readers see the old ones until it is done. */
export async function rebuildStore(pool: Pool, log: (line: string) => void): Promise<void> {
  const began = Date.now();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [STORE_LOCK]);
    const { contactsAfter, asOf } = await rebuild(client);
    await client.query('commit');
    log(`Rebuilt ${contactsAfter} contacts and their tallies in ${((Date.now() - began) / 1000).toFixed(1)} s; complete up to ${asOf?.toISOString() ?? 'nothing stored'}.`);
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
