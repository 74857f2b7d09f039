import type { QuestionFilters } from '@channelwise/contracts';
import { WINDOWS_DAYS } from '@channelwise/vocabulary';
import { beginsEpisode, firstContactCondition } from './first-contacts.sql';

export interface ForcedFlowRow {
  from_channel: number;
  /** 0 = nobody ever answered. */
  to_channel: number;
  episodes: number;
  forced: number;
}

/**
 * Episodes by first and by last answering channel, and those in which a change of channel was forced (arrival 1). An episode lasts until
 * the next one begins on the same issue. Parameters as of `firstContactParameters`.
 */
export function forcedFlowsSql(filters: Pick<QuestionFilters, 'window' | 'rage'>): string {
  const ordinal = WINDOWS_DAYS.indexOf(filters.window) + 1;
  return /* sql */ `
with begun as materialized (
  select contact.customer_id, contact.issue_key, contact.contact_key, contact.started_at, contact.channel, contact.resolving_channels[${ordinal}] as resolving_channel
  from contact
  where ${firstContactCondition(filters)}
)
select begun.channel as from_channel, begun.resolving_channel as to_channel,
  count(*)::double precision as episodes,
  count(*) filter (where exists (
    select 1 from contact as later
    where later.customer_id = begun.customer_id and later.issue_key = begun.issue_key
      and (later.started_at, later.contact_key) > (begun.started_at, begun.contact_key)
      and later.arrival = 1 and not (${beginsEpisode('later', filters.window)})
      and not exists (
        select 1 from contact as following
        where following.customer_id = begun.customer_id and following.issue_key = begun.issue_key
          and (following.started_at, following.contact_key) > (begun.started_at, begun.contact_key)
          and (following.started_at, following.contact_key) < (later.started_at, later.contact_key)
          and ${beginsEpisode('following', filters.window)}
      )
  ))::double precision as forced
from begun
group by begun.channel, begun.resolving_channel
order by begun.channel, begun.resolving_channel`;
}
