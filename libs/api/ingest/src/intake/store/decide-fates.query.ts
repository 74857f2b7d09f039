import type { CorrectionRule } from '@channelwise/contracts';
import type { WorkTables } from '../work/work-tables';

/**
 * What becomes of a record. `new` and `correction` are stored; `duplicate`: the same id with the same content is known;
 * `conflict-file`, `conflict-stored`: the same id with different content, in this file or stored, and the first one stays;
 * `superseded`: a later record of this file has the same id and another content, and the last one counts.
 */
export const FATES = ['new', 'correction', 'duplicate', 'conflict-file', 'conflict-stored', 'superseded'] as const;
export type Fate = (typeof FATES)[number];

const REJECT = /* sql */ `
  case
    when ranked.stored_hash is not null then case when ranked.stored_hash = ranked.content_hash then 'duplicate' else 'conflict-stored' end
    when ranked.seq = ranked.first_seq then 'new'
    when ranked.content_hash = ranked.first_hash then 'duplicate'
    else 'conflict-file'
  end, ranked.first_line`;

const REPLACE = /* sql */ `
  case
    when ranked.seq <> ranked.last_seq then case when ranked.content_hash = ranked.last_hash then 'duplicate' else 'superseded' end
    when ranked.stored_hash is null then 'new'
    when ranked.stored_hash = ranked.content_hash then 'duplicate'
    else 'correction'
  end, ranked.last_line`;

/**
 * Decides on every record of the file, against the file itself and against what is stored. $1 = id of the source.
 *
 * @param againstStored false where the source is new: nothing can be stored then, and the look-up is saved
 */
export function decideFatesSql(tables: WorkTables, corrections: CorrectionRule, againstStored: boolean): string {
  return /* sql */ `
with keyed as (
  select record.seq, record.line, record.records, record.content_hash,
    hashtextextended(record.handle_kind || ':' || record.handle_value, 0) as handle_id,
    hashtextextended(record.external_id, $1::smallint) as external_key
  from ${tables.record} as record
),
compared as (
  select keyed.*, ${againstStored ? 'stored.handle_id as stored_handle_id, stored.content_hash as stored_hash' : 'null::bigint as stored_handle_id, null::bigint as stored_hash'}
  from keyed
  ${againstStored ? 'left join interaction as stored on stored.external_key = keyed.external_key and stored.source_id = $1::smallint' : ''}
),
ranked as (
  select compared.*,
    first_value(compared.seq) over same_id as first_seq, first_value(compared.line) over same_id as first_line, first_value(compared.content_hash) over same_id as first_hash,
    last_value(compared.seq) over same_id as last_seq, last_value(compared.line) over same_id as last_line, last_value(compared.content_hash) over same_id as last_hash
  from compared
  window same_id as (partition by compared.external_key order by compared.seq rows between unbounded preceding and unbounded following)
)
insert into ${tables.fate} (seq, line, records, handle_id, external_key, stored_handle_id, fate, other_line)
select ranked.seq, ranked.line, ranked.records, ranked.handle_id, ranked.external_key, ranked.stored_handle_id, ${corrections === 'reject' ? REJECT : REPLACE}
from ranked`;
}
