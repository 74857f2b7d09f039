/**
 * A call is one contact; so is a case, one whole contact as another system recorded it. A company's call to a customer is no contact,
 * and an automatic record opens none.
 *
 * A closing day without a clock time ends the contact when that day ends in the workspace's zone ($1): late enough that nothing of
 * that day counts as having come after it.
 */
export const CALL_AND_CASE_CONTACTS = /* sql */ `
call_or_case as (
  select event.*, greatest(event.occurred_at, coalesce(event.ended_at, (event.closed_on + 1)::timestamp at time zone $1)) as finished_at
  from event
  where event.kind in (1, 3) and not event.outbound and not event.automatic
),
call_or_case_contact as (
  select call_or_case.customer_id,
    call_or_case.external_key as contact_key,
    call_or_case.channel,
    call_or_case.source_id,
    call_or_case.occurred_at as started_at,
    call_or_case.queued_at,
    call_or_case.answered_at as response_at,
    case when call_or_case.answered_at is not null or call_or_case.answered_untimed
      then case when call_or_case.ended_at is null and call_or_case.closed_on is null then call_or_case.answered_at else call_or_case.finished_at end end as last_response_at,
    case when call_or_case.ended_at is null and call_or_case.closed_on is null then coalesce(call_or_case.answered_at, call_or_case.occurred_at) else call_or_case.finished_at end as ended_at,
    call_or_case.closed_on,
    call_or_case.ended_at is null and call_or_case.closed_on is not null as ended_by_date,
    call_or_case.is_private,
    null::timestamptz as private_at,
    call_or_case.abandoned,
    call_or_case.ended_at is not null or call_or_case.closed_on is not null as closed,
    call_or_case.answered_untimed and call_or_case.answered_at is null as answered_untimed,
    call_or_case.resolved,
    call_or_case.rage,
    call_or_case.topic_id,
    call_or_case.case_key,
    1::bigint as messages,
    0::bigint as automatic_messages
  from call_or_case
)`;
