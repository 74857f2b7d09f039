import { rebuild } from '@channelwise/api/tallies';
import type { Pool } from 'pg';
import { aloneInTransaction } from './in-transaction';

/**
 * Makes contacts and tallies anew where a migration of the new version asks for it (`workspace.rebuild_needed`). Two processes that start
 * at once take turns, and the second finds it done.
 */
export async function rebuildIfNeeded(pool: Pool, log: (line: string) => void): Promise<void> {
  if (!(await isNeeded(pool))) return;
  log('This version counts more than the one before: linking and counting everything again ...');
  await aloneInTransaction(pool, async (client) => {
    if (await isNeeded(client)) await rebuild(client);
  });
}

async function isNeeded(client: Pick<Pool, 'query'>): Promise<boolean> {
  return (await client.query<{ rebuild_needed: boolean }>('select workspace.rebuild_needed from workspace')).rows[0]?.rebuild_needed ?? false;
}
