import { CHANNEL_LIST } from '@channelwise/vocabulary';

/**
 * Makes `open_time`: the opening hours of every channel as instants, cut where a day of UTC ends, with the milliseconds open before each
 * slice. $1 = zone, $2 = first day of UTC, $3 = the day after the last.
 *
 * A clock time that the clocks skip is read by the clock before the change, one that comes twice is its second coming (PostgreSQL's own
 * reading). What would then overlap is open once.
 */
export const MAKE_OPEN_TIME = /* sql */ `
with read as (
  select opening_hours.channel, calendar.day + opening_hours.opens as opens_on_clock,
    (calendar.day + opening_hours.opens::interval) at time zone $1 as opens_at,
    (calendar.day + opening_hours.closes::interval) at time zone $1 as closes_at
  from generate_series($2::date::timestamp - interval '2 days', $3::date::timestamp + interval '2 days', interval '1 day') as calendar (day)
  join opening_hours on opening_hours.weekday = extract(isodow from calendar.day)
  where not exists (select from holiday where holiday.day = calendar.day::date)
),
span as (
  select read.channel, read.closes_at,
    greatest(read.opens_at, max(read.closes_at) over (partition by read.channel order by read.opens_on_clock rows between unbounded preceding and 1 preceding)) as opens_at
  from read
),
edge as (
  select span.channel, span.opens_at as at, max(span.closes_at) as closes_at
  from span
  where span.closes_at > span.opens_at
  group by span.channel, span.opens_at
  union all
  select every.channel, midnight.at at time zone 'UTC', null
  from (values ${CHANNEL_LIST.map((entry) => `(${entry.id}::smallint)`).join(', ')}) as every (channel)
  cross join generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day') as midnight (at)
),
edge_once as (
  select edge.channel, edge.at, max(edge.closes_at) as closes_at from edge group by edge.channel, edge.at
),
slice as (
  select edge_once.channel, edge_once.at as from_at,
    lead(edge_once.at) over in_time as until_at,
    max(edge_once.closes_at) over (partition by edge_once.channel order by edge_once.at rows between unbounded preceding and current row) as closes_at
  from edge_once
  window in_time as (partition by edge_once.channel order by edge_once.at)
),
open_slice as (
  select slice.channel, slice.from_at, slice.until_at, greatest(slice.from_at, least(slice.until_at, coalesce(slice.closes_at, slice.from_at))) as open_until
  from slice
  where slice.until_at is not null
)
insert into open_time (channel, utc_day, from_at, until_at, open_until, open_before)
select open_slice.channel, (open_slice.from_at at time zone 'UTC')::date, open_slice.from_at, open_slice.until_at, open_slice.open_until,
  coalesce(sum(extract(epoch from open_slice.open_until - open_slice.from_at) * 1000) over (partition by open_slice.channel order by open_slice.from_at
    rows between unbounded preceding and 1 preceding), 0)::bigint
from open_slice`;

/** Join of the slice `name` in which an instant of a channel lies. */
export function joinOpenTime(name: string, channel: string, instant: string): string {
  return `left join open_time as ${name} on ${name}.channel = ${channel} and ${name}.utc_day = (${instant} at time zone 'UTC')::date and ${name}.from_at <= ${instant} and ${name}.until_at > ${instant}`;
}

/** Milliseconds open up to an instant in the joined slice `name`. Only the difference of two such readings of one channel means anything. */
export function openUpTo(name: string, instant: string): string {
  return `(${name}.open_before + greatest(0, extract(epoch from least(${instant}, ${name}.open_until) - ${name}.from_at) * 1000)::bigint)`;
}
