import type { PoolClient } from 'pg';
import type { ImportCounts } from '@channelwise/contracts';
import type { WorkTables } from '../work/work-tables';

/** The counts do not add up: a defect of ours, for which nothing may be stored. */
export class CountsDoNotReconcile extends Error {
  override readonly name = 'CountsDoNotReconcile';
  readonly code = 'counts-do-not-reconcile';

  constructor(readonly counts: ImportCounts) {
    super(`received ${counts.received} is not accepted ${counts.accepted} + duplicates ${counts.duplicates} + left out ${counts.leftOut} + rejected ${counts.rejected}`);
  }
}

/**
 * The final counts: what the reading received, divided by what became of it. The two are counted apart, the one while reading, the
 * other by the database, and must agree to the last record. Throws CountsDoNotReconcile.
 */
export async function countFates(client: PoolClient, tables: WorkTables, received: number): Promise<ImportCounts> {
  const { rows } = await client.query<Record<Exclude<keyof ImportCounts, 'received'>, string>>(`
    with fated as (
      select fate.fate, fate.records from ${tables.fate} as fate
      union all
      select fate.fate, fate.records from ${tables.customerFate} as fate
      union all
      select refusal.kind, refusal.records from ${tables.refusal} as refusal
      union all
      select 'duplicate', customer.records from ${tables.customer} as customer where customer.customer_id is null
    )
    select coalesce(sum(fated.records) filter (where fated.fate in ('new', 'correction')), 0) as accepted,
      coalesce(sum(fated.records) filter (where fated.fate = 'correction'), 0) as corrected,
      coalesce(sum(fated.records) filter (where fated.fate = 'duplicate'), 0) as duplicates,
      coalesce(sum(fated.records) filter (where fated.fate in ('left-out', 'superseded')), 0) as "leftOut",
      coalesce(sum(fated.records) filter (where fated.fate in ('rejected', 'contested', 'conflict-file', 'conflict-stored')), 0) as rejected
    from fated`);
  const row = rows[0];
  if (!row) throw new Error('an aggregate answered no row');
  const counts: ImportCounts = {
    received,
    accepted: Number(row.accepted),
    corrected: Number(row.corrected),
    duplicates: Number(row.duplicates),
    leftOut: Number(row.leftOut),
    rejected: Number(row.rejected),
  };
  if (counts.accepted + counts.duplicates + counts.leftOut + counts.rejected !== received) throw new CountsDoNotReconcile(counts);
  return counts;
}
