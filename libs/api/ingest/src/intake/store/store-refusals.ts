import type { PoolClient } from 'pg';
import type { WorkTables } from '../work/work-tables';

/** The records that are refused, or replaced within the file, only when they are compared: with each other and with what is stored. */
export const COMPARED_CODES = ['id-with-different-content', 'replaced-by-later-record', 'handle-belongs-to-another-customer'] as const;

/** What a record said, where its original text was not kept: the fields that were read from it. */
const AS_READ = `left(json_strip_nulls(to_json(record))::text, 10000)`;

/** Keeps what was not taken in, with its reason and its original, for the quarantine. */
export async function storeRefusals(client: PoolClient, tables: WorkTables, importId: string): Promise<void> {
  await client.query(
    `insert into import_refusal (import_id, line, kind, code, message, original)
    select $1::bigint, refused.line, refused.kind, refused.code, refused.message, refused.original
    from (
      select refusal.line, refusal.kind, refusal.code, refusal.message, refusal.original from ${tables.refusal} as refusal
      union all
      select fate.line,
        case fate.fate when 'superseded' then 'left-out' else 'rejected' end,
        case fate.fate when 'superseded' then 'replaced-by-later-record' else 'id-with-different-content' end,
        case fate.fate
          when 'superseded' then format('The record "%s" in line %s is replaced by a later one of this file in line %s', record.external_id, fate.line, fate.other_line)
          when 'conflict-file' then format('The record "%s" is in line %s already, with different content than in line %s', record.external_id, fate.other_line, fate.line)
          else format('The record "%s" in line %s was imported before, with different content', record.external_id, fate.line)
        end,
        coalesce(record.original, ${AS_READ})
      from ${tables.fate} as fate
      join ${tables.record} as record on record.seq = fate.seq
      where fate.fate in ('conflict-file', 'conflict-stored', 'superseded')
      union all
      select customer.line, 'rejected', 'handle-belongs-to-another-customer', fate.message, coalesce(customer.original, 'customer ' || customer.customer_id)
      from ${tables.customerFate} as fate
      join ${tables.customer} as customer on customer.seq = fate.seq
      where fate.fate = 'contested'
    ) as refused
    order by refused.line`,
    [importId],
  );
}
