import type { PoolClient } from 'pg';
import type { WorkTables } from '../work/work-tables';

/**
 * Decides on every record of a customer list. Set-wise: `contested` are the claims on a handle that an earlier list, or an earlier
 * record of this file, gives to another customer. Such a record is refused as a whole; the first claim stays.
 */
const decideCustomers = (tables: WorkTables) => /* sql */ `
with customer as (
  select customer.seq, customer.line, customer.records, customer.customer_id, hashtextextended('crm:' || customer.customer_id, 0) as customer_key,
    row_number() over (partition by customer.customer_id, customer.content_hash order by customer.seq) > 1 as repeated
  from ${tables.customer} as customer
  where customer.customer_id is not null
),
claim as (
  select customer.seq, customer.customer_key, hashtextextended(listed.kind || ':' || listed.value, 0) as handle_id, listed.kind || ' ' || listed.value as words,
    first_value(customer.customer_key) over first_claim as first_key,
    first_value(customer.customer_id) over first_claim as first_customer,
    first_value(customer.line) over first_claim as first_line
  from customer
  join ${tables.customerHandle} as listed on listed.seq = customer.seq
  window first_claim as (partition by listed.kind, listed.value order by customer.seq)
),
contested as (
  select claim.seq,
    min(case when stored.handle_id is not null then format('%s belongs to customer %s already', claim.words, coalesce(owner.value, 'of an earlier list'))
      else format('%s belongs to customer %s in line %s', claim.words, claim.first_customer, claim.first_line) end) as message
  from claim
  left join handle as stored on stored.handle_id = claim.handle_id and stored.evidence = 'list' and stored.customer_id <> claim.customer_key
  left join handle as owner on owner.handle_id = stored.customer_id
  where stored.handle_id is not null or claim.first_key <> claim.customer_key
  group by claim.seq
),
changed as (
  select claim.seq from claim
  left join handle on handle.handle_id = claim.handle_id and handle.customer_id = claim.customer_key and handle.evidence = 'list'
  where handle.handle_id is null
  union
  select customer.seq from customer
  left join handle on handle.handle_id = customer.customer_key and handle.evidence = 'list'
  where handle.handle_id is null
  union
  select customer.seq from customer
  join ${tables.customerSegment} as brought on brought.seq = customer.seq
  join segment_scheme on segment_scheme.name = brought.scheme
  join segment on segment.scheme_id = segment_scheme.id and segment.name = brought.name
  left join customer_segment on customer_segment.customer_id = customer.customer_key and customer_segment.segment_id = segment.id
  where customer_segment.customer_id is null
)
insert into ${tables.customerFate} (seq, records, fate, message)
select customer.seq, customer.records,
  case when contested.seq is not null then 'contested' when customer.repeated or changed.seq is null then 'duplicate' else 'new' end,
  contested.message
from customer
left join contested on contested.seq = customer.seq
left join changed on changed.seq = customer.seq`;

/**
 * Joins the handles of a customer list: each becomes its customer's, with the evidence `list`, and so does the CRM id itself. What was
 * known about a handle's segments goes along where the list says nothing else. Names old and new customers as touched.
 */
const joinHandles = (tables: WorkTables) => /* sql */ `
with listed as (
  select distinct on (claimed.handle_id) claimed.*
  from (
    select hashtextextended(listed.kind || ':' || listed.value, 0) as handle_id, hashtextextended('crm:' || customer.customer_id, 0) as customer_key, listed.kind, listed.value
    from ${tables.customerFate} as fate
    join ${tables.customer} as customer on customer.seq = fate.seq
    join ${tables.customerHandle} as listed on listed.seq = fate.seq
    where fate.fate = 'new'
    union all
    select hashtextextended('crm:' || customer.customer_id, 0), hashtextextended('crm:' || customer.customer_id, 0), 'crm', customer.customer_id
    from ${tables.customerFate} as fate
    join ${tables.customer} as customer on customer.seq = fate.seq
    where fate.fate = 'new'
  ) as claimed
  order by claimed.handle_id
),
moved as (
  select handle.customer_id as old_key, listed.customer_key as new_key
  from listed
  join handle on handle.handle_id = listed.handle_id
  where handle.customer_id <> listed.customer_key
),
carried as (
  insert into customer_segment (customer_id, scheme_id, segment_id)
  select distinct on (moved.new_key, customer_segment.scheme_id) moved.new_key, customer_segment.scheme_id, customer_segment.segment_id
  from moved
  join customer_segment on customer_segment.customer_id = moved.old_key
  order by moved.new_key, customer_segment.scheme_id, moved.old_key
  on conflict (customer_id, scheme_id) do nothing
),
touched as (
  insert into touched_customer (customer_id)
  select moved.old_key from moved union select listed.customer_key from listed
  on conflict (customer_id) do nothing
)
insert into handle (handle_id, customer_id, kind, value, evidence)
select listed.handle_id, listed.customer_key, listed.kind, listed.value, 'list' from listed
on conflict (handle_id) do update set customer_id = excluded.customer_id, evidence = excluded.evidence`;

/**
 * Puts customers into their segments; the last record of the file counts. A record that joins nothing (a row of a CSV) speaks of
 * whoever its handle belongs to. Names the customers whose segment changed as touched.
 */
const setSegments = (tables: WorkTables) => /* sql */ `
with told as (
  select customer.seq, hashtextextended('crm:' || customer.customer_id, 0) as customer_key
  from ${tables.customer} as customer
  join ${tables.customerFate} as fate on fate.seq = customer.seq
  where fate.fate = 'new'
  union all
  select customer.seq, handle.customer_id
  from ${tables.customer} as customer
  join ${tables.customerHandle} as listed on listed.seq = customer.seq
  join handle on handle.handle_id = hashtextextended(listed.kind || ':' || listed.value, 0)
  where customer.customer_id is null
),
latest as (
  select distinct on (told.customer_key, segment.scheme_id) told.customer_key, segment.scheme_id, segment.id as segment_id
  from told
  join ${tables.customerSegment} as brought on brought.seq = told.seq
  join segment_scheme on segment_scheme.name = brought.scheme
  join segment on segment.scheme_id = segment_scheme.id and segment.name = brought.name
  order by told.customer_key, segment.scheme_id, told.seq desc
),
stored as (
  insert into customer_segment (customer_id, scheme_id, segment_id)
  select latest.customer_key, latest.scheme_id, latest.segment_id from latest
  on conflict (customer_id, scheme_id) do update set segment_id = excluded.segment_id where customer_segment.segment_id <> excluded.segment_id
  returning customer_segment.customer_id
)
insert into touched_customer (customer_id) select distinct stored.customer_id from stored on conflict (customer_id) do nothing`;

/** Stores what the file says about customers: whose handles are one person, and who is in which segment. */
export async function storeCustomers(client: PoolClient, tables: WorkTables): Promise<void> {
  await client.query(decideCustomers(tables));
  await client.query(joinHandles(tables));
  await client.query(setSegments(tables));
}
