import type { PoolClient } from 'pg';

/**
 * Removes the generated demo if nothing else is stored, so that the first own file starts from nothing. Answers whether it did.
 */
export async function removeDemo(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ only_generated: boolean | null }>('select bool_and(source.generated) as only_generated from source');
  if (rows[0]?.only_generated !== true) return false;
  await client.query('truncate interaction, handle, customer_segment, segment, segment_scheme, topic, source, contact, tally, touched_customer, contact_before restart identity');
  await client.query(`delete from import where import.request -> 'generated' = 'true'::jsonb`);
  await client.query('update workspace set as_of = null, version = workspace.version + 1');
  return true;
}
