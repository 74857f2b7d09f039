/**
 * How each contact came out, and how the next one arrived. Turning to another channel about the same issue before any reply is giving
 * up, also when a reply came later: nobody was waiting for it any more.
 *
 * A contact that ended on a day without a clock time came out so, but at no instant: no seconds are ever counted to it.
 *
 * Outcomes: 1 answered, 2 gave up, 3 closed without reply, 4 still waiting.
 * Arrivals, against the previous contact on the issue: 0 none, 1 from another channel that failed, 2 from another channel after an
 * answer there, 3 same channel.
 */
export const OUTCOMES = /* sql */ `
ended as (
  select neighboured.*,
    case
      when neighboured.abandoned then 2
      when neighboured.answered_untimed then 1
      when neighboured.response_at is not null and (neighboured.turned_away_at is null or neighboured.response_at <= neighboured.turned_away_at) then 1
      when neighboured.closed and neighboured.response_at is null and (neighboured.turned_away_at is null or neighboured.ended_at <= neighboured.turned_away_at) then 3
      when neighboured.turned_away_at is not null then 2
      else 4
    end as outcome
  from neighboured
),
timed as (
  select ended.*,
    case ended.outcome
      when 1 then ended.response_at
      when 2 then case when not ended.abandoned then ended.turned_away_at when not ended.ended_by_date then ended.ended_at end
      when 3 then case when not ended.ended_by_date then ended.ended_at end
    end as outcome_at
  from ended
),
arrived as (
  select timed.*,
    case
      when timed.previous_channel is null then 0
      when timed.previous_channel = timed.channel then 3
      when lag(timed.outcome) over issue_order <> 1 or lag(timed.resolved) over issue_order is false then 1
      else 2
    end as arrival
  from timed
  window issue_order as (partition by timed.customer_id, timed.issue_key order by timed.started_at, timed.contact_key)
)`;
