import type { PoolClient } from 'pg';
import { relinkCustomers, touchEveryone } from '@channelwise/api/linking';
import { WINDOWS_DAYS } from '@channelwise/vocabulary';
import { advanceTalliesSql } from './advance-tallies.query';
import type { Contribution } from './contribution.sql';

/** Everything that changes interactions takes this lock first (transaction scope), so that linking and tallies move one step at a time. */
export const STORE_LOCK = 4_711_002;

const BEFORE = '$2::timestamptz';
const NOW = '$3::timestamptz';

const window = (days: number) => `interval '${days * 24} hours'`;

/** An instant moved past (or back over) a threshold between the two as-ofs: those contacts are judged differently now. */
const crossed = (column: string) =>
  WINDOWS_DAYS.map(
    (days) => `(contact.${column} > least(${BEFORE}, ${NOW}) - ${window(days)} and contact.${column} <= greatest(${BEFORE}, ${NOW}) - ${window(days)})`,
  ).join(' or ');

/** Contacts that nobody touched but that the as-of made mature (or immature, when an older source joined). */
const CROSSING = /* sql */ `contact where (${['started_at', 'ended_at', 'episode_ended_at'].map(crossed).join(' or ')})
    and not exists (select from touched_customer where touched_customer.customer_id = contact.customer_id)`;

const TOUCHED_NOW = /* sql */ `contact where exists (select from touched_customer where touched_customer.customer_id = contact.customer_id)`;

/** The as-of: the earliest over all sources with interactions of "latest event, or later where somebody said complete up to". */
const AS_OF = /* sql */ `
  select min(greatest(source.latest_event, source.declared_complete_up_to)) as as_of
  from source
  where source.latest_event is not null`;

export interface UpToDate {
  asOf: Date | null;
  /** Contacts of the touched customers, before and after. */
  contactsBefore: number;
  contactsAfter: number;
}

/**
 * After interactions, handles or segments changed: links the customers named in `touched_customer` afresh and moves the tallies by the
 * difference, and by the contacts that matured because the as-of moved on. Incremental and exact: a rebuild gives the same rows.
 * Where a rebuild is due (`workspace.rebuild_needed`, set by a migration that changed the meaning of contacts or tallies), it is done here.
 *
 * Call it inside the transaction that made the changes, under `STORE_LOCK`. It empties `touched_customer`.
 */
export async function bringUpToDate(client: PoolClient): Promise<UpToDate> {
  const workspace = await client.query<{ zone: string; as_of: Date | null; rebuild_needed: boolean }>('select workspace.zone, workspace.as_of, workspace.rebuild_needed from workspace for update');
  const state = workspace.rows[0];
  if (!state) throw new Error('the workspace row is missing: migrations create it at the first start');
  const zone = state.zone;
  if (state.rebuild_needed) await startAnew(client);
  const asOfNow = (await client.query<{ as_of: Date | null }>(AS_OF)).rows[0]?.as_of ?? null;

  await relinkCustomers(client, zone);
  const contactsBefore = await countOf(client, 'select count(*)::int as n from contact_before');
  const contactsAfter = await countOf(client, `select count(*)::int as n from ${TOUCHED_NOW}`);

  const contributions: Contribution[] = [{ from: TOUCHED_NOW, asOf: NOW, sign: 1 }];
  if (contactsBefore > 0) contributions.push({ from: 'contact_before as contact', asOf: BEFORE, sign: -1 });
  if (state.as_of && asOfNow && state.as_of.getTime() !== asOfNow.getTime()) {
    contributions.push({ from: CROSSING, asOf: NOW, sign: 1 }, { from: CROSSING, asOf: BEFORE, sign: -1 });
  }
  await client.query("set local work_mem = '256MB'");
  // Hash aggregation of sum(numeric) is estimated badly: it takes one digit for the whole histogram and spills or bloats. Sorting is steady.
  await client.query('set local enable_hashagg = off');
  const intoNothing = (await countOf(client, 'select count(*)::int as n from (select from tally limit 1) as any_tally')) === 0;
  await client.query(advanceTalliesSql(contributions, intoNothing), [zone, state.as_of, asOfNow]);
  await client.query('set local enable_hashagg = on');
  await client.query('delete from tally where tally.contacts = 0');

  await client.query('update workspace set as_of = $1, version = workspace.version + 1, rebuild_needed = false', [asOfNow]);
  await client.query('delete from touched_customer');
  await client.query('delete from contact_before');
  return { asOf: asOfNow, contactsBefore, contactsAfter };
}

/**
 * Makes contacts and tallies anew from the interactions: after a change of definitions or of the workspace's zone, or to prove that
 * the incremental steps were right.
 */
export async function rebuild(client: PoolClient): Promise<UpToDate> {
  await client.query('update workspace set rebuild_needed = true');
  return bringUpToDate(client);
}

async function startAnew(client: PoolClient): Promise<void> {
  await client.query('truncate contact, tally, contact_before');
  await touchEveryone(client);
}

async function countOf(client: PoolClient, sql: string): Promise<number> {
  return (await client.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
}
