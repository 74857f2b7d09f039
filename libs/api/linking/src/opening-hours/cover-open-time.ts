import type { PoolClient } from 'pg';
import { MAKE_OPEN_TIME } from './open-time.query';

/** Whole years that hold everything which the touched customers did, together with what is covered already for the same zone. */
const YEARS_NEEDED = /* sql */ `
with touched as (
  select min(interaction.occurred_at) as first, max(greatest(interaction.occurred_at, interaction.answered_at, interaction.ended_at)) as last
  from touched_customer
  join handle on handle.customer_id = touched_customer.customer_id
  join interaction on interaction.handle_id = handle.handle_id
),
covered as (
  select case when workspace.open_time_zone = $1 then workspace.open_time_from end as from_day,
    case when workspace.open_time_zone = $1 then workspace.open_time_until end as until_day
  from workspace
)
select to_char(least(covered.from_day, date_trunc('year', touched.first at time zone 'UTC')), 'YYYY-MM-DD') as from_day,
  to_char(greatest(covered.until_day, date_trunc('year', touched.last at time zone 'UTC') + interval '1 year'), 'YYYY-MM-DD') as until_day,
  covered.from_day <= touched.first at time zone 'UTC' and covered.until_day > touched.last at time zone 'UTC' as is_covered
from touched
cross join covered
where touched.first is not null`;

/**
 * Makes sure that `open_time` reaches over everything that the touched customers did. It is made anew when it does not, for whole years,
 * so that this is rare. Runs inside the caller's transaction, under the store's lock.
 *
 * @param zone the workspace's IANA time zone, in which the opening hours are read
 */
export async function coverOpenTime(client: PoolClient, zone: string): Promise<void> {
  const { rows } = await client.query<{ from_day: string; until_day: string; is_covered: boolean | null }>(YEARS_NEEDED, [zone]);
  const needed = rows[0];
  if (!needed || needed.is_covered === true) return;
  await client.query('delete from open_time');
  await client.query(MAKE_OPEN_TIME, [zone, needed.from_day, needed.until_day]);
  await client.query('analyze open_time');
  await client.query('update workspace set open_time_zone = $1, open_time_from = $2, open_time_until = $3', [zone, needed.from_day, needed.until_day]);
}
