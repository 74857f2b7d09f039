import type { HandleKind } from '@channelwise/vocabulary';
import { channelEntry } from '@channelwise/vocabulary';
import type { ResolutionDefinition } from '../first-time-resolution/resolution-figures';
import { contactDetailsSql, microseconds } from './contact-details.query';

/** All contacts on the issue of one contact, in the order in which they began. $1 customer, $2 contact, $3 as-of. */
export function issueContactsSql(definition: ResolutionDefinition): string {
  return /* sql */ `
with listed as (
  select contact.customer_id, contact.contact_key, ${microseconds('contact.started_at')} as sort_key
  from contact as asked
  join contact on contact.customer_id = asked.customer_id and contact.issue_key = asked.issue_key
  where asked.customer_id = $1::bigint and asked.contact_key = $2::bigint
)
${contactDetailsSql(definition, '$3::timestamptz')}
order by listed.sort_key, listed.contact_key`;
}

/** A recorded event and the contact that it belongs to. */
export interface ReadInteraction {
  contact_key: string;
  occurred_at: Date;
  queued_at: Date | null;
  answered_at: Date | null;
  ended_at: Date | null;
  closed_on: string | null;
  channel: number;
  kind: number;
  outbound: boolean;
  is_private: boolean;
  abandoned: boolean;
  automatic: boolean;
  text: string | null;
  handle_kind: HandleKind;
  handle_value: string;
}

const ONE_STREAM = [channelEntry('twitter').id, channelEntry('facebook').id].join(', ');

/**
 * The interactions of some contacts of one customer. Linking keeps with a contact only the interaction that opened it, so the others are
 * found as linking found them: a message belongs to the contact that was opened last before it in its stream, a call or case is its own
 * contact. $1 customer, $2 keys of the contacts.
 */
export const ISSUE_INTERACTIONS = /* sql */ `
with event as (
  select interaction.*, handle.kind as handle_kind, handle.value as handle_value,
    case when interaction.channel in (${ONE_STREAM}) then 0 else coalesce(interaction.conversation_key, 0) end as stream,
    exists (select from contact where contact.customer_id = handle.customer_id and contact.contact_key = interaction.external_key) as opens
  from handle
  join interaction on interaction.handle_id = handle.handle_id
  where handle.customer_id = $1::bigint
),
message as (
  select event.*, count(*) filter (where event.opens) over so_far as contact_number
  from event
  where event.kind = 2
  window so_far as (partition by event.channel, event.stream order by event.occurred_at, event.outbound, event.external_key rows between unbounded preceding and current row)
),
placed as (
  select message.external_key, max(message.external_key) filter (where message.opens) over (partition by message.channel, message.stream, message.contact_number) as contact_key
  from message
  where message.contact_number > 0
  union all
  select event.external_key, event.external_key from event where event.kind <> 2 and event.opens
)
select placed.contact_key, event.occurred_at, event.queued_at, event.answered_at, event.ended_at, to_char(event.closed_on, 'YYYY-MM-DD') as closed_on,
  event.channel, event.kind, event.outbound, event.is_private, event.abandoned, event.automatic, event.text, event.handle_kind, event.handle_value
from placed
join event on event.external_key = placed.external_key
where placed.contact_key = any($2::bigint[])
order by event.occurred_at, event.outbound, event.external_key`;

/** The handles of one customer. $1 customer. */
export const CUSTOMER_HANDLES = /* sql */ `
select handle.kind, handle.value from handle where handle.customer_id = $1::bigint order by handle.kind, handle.value`;
