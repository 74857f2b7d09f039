import type { QuestionFilters } from '@channelwise/contracts';
import { beginsEpisode, firstContactCondition, rageCondition } from './first-contacts.sql';

export interface ReturnCountRow {
  channel: number;
  /** Latency bucket of the first response; null = none had come when the customer chose again. */
  bucket: number | null;
  chosen_again: number;
  same_channel: number;
}

/**
 * First choices that were followed by another first choice of the same customer: how long the first response took, and whether the next
 * choice was the same channel. What came only after the customer had chosen again cannot have moved them, so it counts as no response.
 * Contacts answered at an unrecorded time are left out. Parameters as of `firstContactParameters`.
 */
export function returnCountsSql(filters: Pick<QuestionFilters, 'window' | 'rage'>): string {
  return /* sql */ `
with chosen as materialized (
  select contact.customer_id, contact.contact_key, contact.started_at, contact.channel,
    case when contact.outcome = 1 then contact.outcome_at end as answered_at
  from contact
  where ${firstContactCondition(filters)} and not contact.answered_untimed
),
experience as (
  select chosen.channel,
    case when chosen.answered_at <= following.started_at then latency_bucket(extract(epoch from chosen.answered_at - chosen.started_at)::double precision) end as bucket,
    following.channel = chosen.channel as same_channel
  from chosen
  cross join lateral (
    select contact.channel, contact.started_at
    from contact
    where contact.customer_id = chosen.customer_id and (contact.started_at, contact.contact_key) > (chosen.started_at, chosen.contact_key)
      and ${beginsEpisode('contact', filters.window)}${rageCondition('contact', filters.rage)}
    order by contact.started_at, contact.contact_key
    limit 1
  ) as following
)
select experience.channel, experience.bucket, count(*)::double precision as chosen_again, (count(*) filter (where experience.same_channel))::double precision as same_channel
from experience
group by experience.channel, experience.bucket`;
}
