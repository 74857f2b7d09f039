/**
 * Contacts to issues: an explicit case id joins, otherwise same customer and same topic (an unknown topic counts as a topic of its own:
 * two unknown contacts within the window are taken for a repeat, which can only understate first-time resolution).
 * Venting asks for nothing, so it is nobody's repeat: each such contact stands alone.
 */
export const ISSUES = /* sql */ `
opened as (
  select * from message_contact
  union all
  select * from call_or_case_contact
),
on_issue as (
  select opened.*,
    case when opened.rage then opened.contact_key when opened.case_key is not null then opened.case_key else coalesce(opened.topic_id, -1)::bigint end as issue_key
  from opened
),
run_marked as (
  select on_issue.*,
    lag(on_issue.started_at) over issue_order as previous_started_at,
    max(on_issue.ended_at) over (issue_order rows between unbounded preceding and 1 preceding) as previous_ended_at,
    lag(on_issue.channel) over issue_order as previous_channel,
    lead(on_issue.started_at) over issue_order as next_started_at,
    lead(on_issue.started_at) over (partition by on_issue.customer_id, on_issue.issue_key, on_issue.channel order by on_issue.started_at, on_issue.contact_key) as next_same_channel_started_at,
    case when lead(on_issue.channel) over issue_order <> on_issue.channel then lead(on_issue.started_at) over issue_order end as channel_left_at,
    count(*) over (partition by on_issue.customer_id, on_issue.issue_key) as issue_contacts
  from on_issue
  window issue_order as (partition by on_issue.customer_id, on_issue.issue_key order by on_issue.started_at, on_issue.contact_key)
),
neighboured as (
  select run_marked.*,
    min(run_marked.channel_left_at) over (partition by run_marked.customer_id, run_marked.issue_key
      order by run_marked.started_at, run_marked.contact_key rows between current row and unbounded following) as turned_away_at
  from run_marked
)`;
