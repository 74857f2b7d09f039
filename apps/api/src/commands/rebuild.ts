import { rebuild } from '@channelwise/api/tallies';
import type { Pool } from 'pg';
import { aloneInTransaction } from '../store/in-transaction';

/** Makes contacts and tallies anew from the interactions, in one transaction: readers see the old ones until it is done. */
export async function rebuildStore(pool: Pool, log: (line: string) => void): Promise<void> {
  const began = Date.now();
  const { contactsAfter, asOf } = await aloneInTransaction(pool, rebuild);
  log(`Rebuilt ${contactsAfter} contacts and their tallies in ${((Date.now() - began) / 1000).toFixed(1)} s; complete up to ${asOf?.toISOString() ?? 'nothing stored'}.`);
}
