import { channelEntry, QUIET_GAP_HOURS } from '@channelwise/vocabulary';

/**
 * Messages to contacts. A stream is where one conversation runs: on a social network everything between customer and company (a tweet
 * and the direct message it leads to are one contact), elsewhere the thread.
 *
 * An inbound message opens a contact when it is the first of its stream, or comes after the contact was answered and then quiet for
 * longer than the quiet gap. "Answered since the contact began" looks recursive but is not: of the inbound messages that follow a
 * quiet gap, exactly those open a contact that have seen a reply since the one before them.
 *
 * Automatic messages are carried along to be counted; they open nothing, answer nothing and do not break the quiet.
 * Company messages before the first inbound one belong to no contact (number 0).
 */
export const MESSAGE_CONTACTS = /* sql */ `
message as (
  select event.*, case when event.channel in (${channelEntry('twitter').id}, ${channelEntry('facebook').id}) then 0 else coalesce(event.conversation_key, 0) end as stream
  from event
  where event.kind = 2
),
message_seen as (
  select message.*,
    message.occurred_at - max(message.occurred_at) filter (where not message.automatic) over earlier > interval '${QUIET_GAP_HOURS} hours' as after_quiet,
    count(*) filter (where message.outbound and not message.automatic) over earlier as replies_before,
    count(*) filter (where not message.outbound and not message.automatic) over earlier as inbound_before
  from message
  window earlier as (partition by message.customer_id, message.channel, message.stream order by message.occurred_at, message.outbound, message.external_key
    rows between unbounded preceding and 1 preceding)
),
message_candidate as (
  select message_seen.*, not message_seen.outbound and not message_seen.automatic and (message_seen.inbound_before = 0 or coalesce(message_seen.after_quiet, false)) as may_open
  from message_seen
),
message_opening as (
  select message_candidate.*,
    message_candidate.may_open and message_candidate.replies_before > coalesce(max(message_candidate.replies_before) filter (where message_candidate.may_open) over earlier, -1) as opens
  from message_candidate
  window earlier as (partition by message_candidate.customer_id, message_candidate.channel, message_candidate.stream
    order by message_candidate.occurred_at, message_candidate.outbound, message_candidate.external_key rows between unbounded preceding and 1 preceding)
),
message_numbered as (
  select message_opening.*, count(*) filter (where message_opening.opens) over so_far as contact_number
  from message_opening
  window so_far as (partition by message_opening.customer_id, message_opening.channel, message_opening.stream
    order by message_opening.occurred_at, message_opening.outbound, message_opening.external_key rows between unbounded preceding and current row)
),
message_contact as (
  select numbered.customer_id,
    max(numbered.external_key) filter (where numbered.opens) as contact_key,
    numbered.channel,
    max(numbered.source_id) filter (where numbered.opens) as source_id,
    min(numbered.occurred_at) filter (where numbered.opens) as started_at,
    null::timestamptz as queued_at,
    min(numbered.occurred_at) filter (where numbered.outbound and not numbered.automatic) as response_at,
    max(numbered.occurred_at) filter (where numbered.outbound and not numbered.automatic) as last_response_at,
    coalesce(max(numbered.occurred_at) filter (where numbered.outbound and not numbered.automatic), max(numbered.occurred_at) filter (where not numbered.outbound and not numbered.automatic)) as ended_at,
    null::date as closed_on,
    false as ended_by_date,
    bool_or(numbered.is_private) filter (where numbered.opens) as is_private,
    min(numbered.occurred_at) filter (where numbered.is_private and not numbered.automatic) as private_at,
    false as abandoned,
    false as closed,
    false as answered_untimed,
    (array_agg(numbered.resolved order by numbered.occurred_at desc, numbered.outbound desc, numbered.external_key desc) filter (where numbered.resolved is not null and not numbered.automatic))[1] as resolved,
    bool_and(numbered.rage) filter (where not numbered.outbound and not numbered.automatic) as rage,
    (array_agg(numbered.topic_id order by numbered.occurred_at, numbered.external_key) filter (where numbered.topic_id is not null and not numbered.outbound and not numbered.automatic))[1] as topic_id,
    max(numbered.case_key) filter (where not numbered.automatic) as case_key,
    count(*) filter (where not numbered.automatic) as messages,
    count(*) filter (where numbered.automatic) as automatic_messages
  from message_numbered as numbered
  where numbered.contact_number > 0
  group by numbered.customer_id, numbered.channel, numbered.stream, numbered.contact_number
)`;
