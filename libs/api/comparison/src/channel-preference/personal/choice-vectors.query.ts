import { DEFAULT_WINDOW_DAYS, type Channel, channelEntry } from '@channelwise/vocabulary';
import { beginsEpisode, rageCondition } from '../behaviour/first-contacts.sql';

export interface ChoiceVectorRow {
  /** Segment of the scheme; null without a scheme. */
  segment_id: number | null;
  /** First choices by channel, in the order asked for. */
  choices: number[];
  customers: number;
}

/**
 * How customers differ in their choices: how many of them have the same number of first choices of every channel, segment by segment.
 * All customers, all time; venting left out. $1 = the segments of the scheme.
 */
export function choiceVectorsSql(channels: readonly Channel[]): string {
  const ids = channels.map((channel) => channelEntry(channel).id);
  return /* sql */ `
with chosen as (
  select contact.customer_id,
    max(member.segment_id) as segment_id,
    array[${ids.map((id) => `count(*) filter (where contact.channel = ${id})`).join(', ')}]::int[] as choices
  from contact
  left join lateral (select held.segment_id from unnest(contact.segments) as held (segment_id) where held.segment_id = any($1::smallint[]) limit 1) as member on true
  where contact.channel in (${ids.join(', ')}) and ${beginsEpisode('contact', DEFAULT_WINDOW_DAYS)}${rageCondition('contact', 'out')}
  group by contact.customer_id
)
select chosen.segment_id, chosen.choices, count(*)::double precision as customers
from chosen
group by chosen.segment_id, chosen.choices`;
}

export interface OwnChoiceRow {
  channel: number;
  started_at: Date;
}

/** First choices of one customer. $1 customer, $2 channels. */
export const OWN_CHOICES = /* sql */ `
select contact.channel, contact.started_at
from contact
where contact.customer_id = $1 and contact.channel = any($2::smallint[]) and ${beginsEpisode('contact', DEFAULT_WINDOW_DAYS)}${rageCondition('contact', 'out')}
order by contact.started_at`;

/** Whether there is such a customer, and the segment in the scheme. $1 customer, $2 the segments of the scheme, $3 the unsegmented one. */
export const CUSTOMER_SEGMENT = /* sql */ `
select coalesce((select customer_segment.segment_id from customer_segment where customer_segment.customer_id = $1 and customer_segment.segment_id = any($2::smallint[]) limit 1), $3::smallint) as segment_id
where exists (select 1 from handle where handle.customer_id = $1)`;

export interface CustomerMatchRow {
  customer_id: string;
  kind: string;
  handles: number;
  contacts: number;
}

/** Customers by exact handles: the id of a handle is the hash of its kind and value, so this is a lookup of keys. $1 = "kind:value". */
export const CUSTOMERS_BY_HANDLE = /* sql */ `
select handle.customer_id::text as customer_id, min(handle.kind) as kind,
  (select count(*) from handle as own where own.customer_id = handle.customer_id)::int as handles,
  (select count(*) from contact where contact.customer_id = handle.customer_id)::int as contacts
from unnest($1::text[]) as wanted (key)
join handle on handle.handle_id = hashtextextended(wanted.key, 0)
group by handle.customer_id
order by handle.customer_id`;
