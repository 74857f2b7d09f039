import { resolutionBits } from '@channelwise/api/tallies';
import type { HandleKind } from '@channelwise/vocabulary';
import type { ResolutionDefinition } from '../first-time-resolution/resolution-figures';

/** A contact as the database gives it; 64-bit numbers are text, durations seconds. */
export interface ReadContact {
  customer_id: string;
  contact_key: string;
  channel: number;
  is_private: boolean;
  handed_to_private_at: Date | null;
  started_at: Date;
  ended_at: Date;
  first_response_at: Date | null;
  previous_started_at: Date | null;
  previous_ended_at: Date | null;
  next_same_channel_started_at: Date | null;
  outcome: number;
  answered_untimed: boolean;
  waited_seconds: number | null;
  topic_id: number;
  segments: number[];
  rage: boolean;
  resolved: boolean | null;
  /** Bits of first-time resolution under the definition asked for, see `resolutionLane`. */
  resolution_bits: string;
  handle_kind: HandleKind | null;
  handle_value: string | null;
  next_contact_key: string | null;
  next_channel: number | null;
  next_started_at: Date | null;
}

/** How long the customer waited: to the outcome, or to the as-of where nothing has come of it yet. Null where the time is not known. */
export function waitedSql(asOf: string): string {
  return `case when contact.answered_untimed then null when contact.outcome = 4 then greatest(interval '0', ${asOf} - contact.started_at) else contact.outcome_at - contact.started_at end`;
}

/** An interval or instant in whole microseconds, which is all that PostgreSQL keeps. */
export const microseconds = (sql: string) => `(extract(epoch from ${sql}) * 1000000)::bigint`;

/**
 * Everything that a row of the list says, for the contacts named in the relation `listed (customer_id, contact_key, sort_key)`. Only
 * these few are joined with their neighbours and handles.
 *
 * @param asOf SQL of the as-of instant
 */
export function contactDetailsSql(definition: ResolutionDefinition, asOf: string): string {
  return /* sql */ `
select listed.sort_key, contact.customer_id, contact.contact_key, contact.channel, contact.is_private, contact.handed_to_private_at,
  contact.started_at, contact.ended_at, contact.first_response_at, contact.previous_started_at, contact.previous_ended_at, contact.next_same_channel_started_at,
  contact.outcome, contact.answered_untimed, extract(epoch from ${waitedSql(asOf)})::double precision as waited_seconds,
  contact.topic_id, contact.segments, contact.rage, contact.resolved,
  (${resolutionBits(definition.window, definition.anchor, asOf)})::text as resolution_bits,
  opening.kind as handle_kind, opening.value as handle_value,
  following.contact_key as next_contact_key, following.channel as next_channel, following.started_at as next_started_at
from listed
join contact on contact.customer_id = listed.customer_id and contact.contact_key = listed.contact_key
left join lateral (
  select handle.kind, handle.value
  from interaction join handle on handle.handle_id = interaction.handle_id
  where interaction.external_key = contact.contact_key and handle.customer_id = contact.customer_id
  limit 1
) as opening on true
left join lateral (
  select later.contact_key, later.channel, later.started_at
  from contact as later
  where later.customer_id = contact.customer_id and later.issue_key = contact.issue_key and (later.started_at, later.contact_key) > (contact.started_at, contact.contact_key)
  order by later.started_at, later.contact_key
  limit 1
) as following on true`;
}
