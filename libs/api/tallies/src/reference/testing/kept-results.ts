import type { PoolClient } from 'pg';

const RESULTS = ['contact', 'tally'] as const;

/** Keeps a copy of what linking and tallies came to, until the transaction ends. */
export async function keepResults(client: PoolClient): Promise<void> {
  for (const table of RESULTS) await client.query(`create temporary table kept_${table} on commit drop as table ${table}`);
}

/** Rows in which contacts and tallies differ from the kept copy, every column counted; empty when all are equal. */
export async function differencesFromKept(client: PoolClient): Promise<Record<string, unknown>[]> {
  const differences: Record<string, unknown>[] = [];
  for (const table of RESULTS) {
    const rows = await client.query<Record<string, unknown>>(`
      select 'kept' as only_in, '${table}' as relation, extra.* from (table kept_${table} except all table ${table}) as extra
      union all
      select 'now', '${table}', extra.* from (table ${table} except all table kept_${table}) as extra`);
    differences.push(...rows.rows);
  }
  return differences;
}

/** Empties the store but keeps sources, topics and segments with their ids, on which the keys of everything rest. */
export async function emptyStore(client: PoolClient): Promise<void> {
  await client.query('truncate interaction, handle, customer_segment, contact, tally, touched_customer, contact_before');
  await client.query('update source set latest_event = null, declared_complete_up_to = null');
  await client.query('update workspace set as_of = null');
}
