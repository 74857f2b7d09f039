import type { PoolClient } from 'pg';
import type { WorkTables } from '../work/work-tables';

const CONTENT_COLUMNS = ['occurred_at', 'queued_at', 'answered_at', 'ended_at', 'content_hash', 'closed_on', 'channel', 'kind', 'outbound', 'is_private', 'answered_untimed', 'abandoned', 'resolved', 'automatic', 'rage', 'external_id', 'text'];

/** From so many new rows on, the planner is told about them: autovacuum cannot see them before the commit, and linking joins them all. */
const ANALYZED_ROWS = 10_000;

/** Stores the records that are new or correct a stored one, makes their handles, and names the customers whose contacts change. */
export async function storeInteractions(client: PoolClient, tables: WorkTables, sourceId: number, importId: string): Promise<void> {
  await client.query(`
    insert into handle (handle_id, customer_id, kind, value, evidence)
    select distinct on (fate.handle_id) fate.handle_id, fate.handle_id, record.handle_kind, record.handle_value, 'own'
    from ${tables.fate} as fate
    join ${tables.record} as record on record.seq = fate.seq
    where fate.fate in ('new', 'correction')
    order by fate.handle_id
    on conflict (handle_id) do nothing`);
  await client.query(`
    insert into touched_customer (customer_id)
    select distinct handle.customer_id
    from (
      select fate.handle_id from ${tables.fate} as fate where fate.fate in ('new', 'correction')
      union
      select fate.stored_handle_id from ${tables.fate} as fate where fate.fate = 'correction'
    ) as changed
    join handle on handle.handle_id = changed.handle_id
    on conflict (customer_id) do nothing`);
  await client.query(`
    delete from interaction using ${tables.fate} as fate
    where fate.fate = 'correction' and interaction.handle_id = fate.stored_handle_id and interaction.external_key = fate.external_key`);
  const stored = await client.query(
    `insert into interaction (handle_id, external_key, source_id, import_id, conversation_key, case_key, topic_id, ${CONTENT_COLUMNS.join(', ')})
    select fate.handle_id, fate.external_key, $1::smallint, $2::bigint,
      hashtextextended(record.conversation_id, 0), hashtextextended(record.case_id, 0), topic.id, ${CONTENT_COLUMNS.map((column) => `record.${column}`).join(', ')}
    from ${tables.fate} as fate
    join ${tables.record} as record on record.seq = fate.seq
    left join topic on topic.name = record.topic
    where fate.fate in ('new', 'correction')
    order by fate.handle_id, fate.external_key`,
    [sourceId, importId],
  );
  if ((stored.rowCount ?? 0) >= ANALYZED_ROWS) await client.query('analyze interaction, handle');
}

/**
 * Moves the source's latest event and what it is declared complete up to; neither ever goes back. A closing day has no clock time and
 * an event ahead of the clock is a mistake: neither says that the data is complete.
 */
export async function moveSource(client: PoolClient, tables: WorkTables, sourceId: number, completeUpTo: Date | null, now: Date): Promise<void> {
  await client.query(
    `update source
    set latest_event = greatest(source.latest_event, (
        select max(greatest(${['occurred_at', 'answered_at', 'ended_at'].map((column) => `case when record.${column} <= $3 then record.${column} end`).join(', ')}))
        from ${tables.fate} as fate
        join ${tables.record} as record on record.seq = fate.seq
        where fate.fate in ('new', 'correction', 'duplicate')
      )),
      declared_complete_up_to = greatest(source.declared_complete_up_to, $2::timestamptz)
    where source.id = $1`,
    [sourceId, completeUpTo, now],
  );
}
