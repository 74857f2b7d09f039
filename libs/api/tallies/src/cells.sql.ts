import { contributionSql, type Contribution } from './contribution.sql';
import { DAY_LANES } from './lanes/time-lanes';

/** Columns of a tally that hold plain counts, and those that hold packed lanes, in the order of the table. */
export const COUNT_COLUMNS = [
  'contacts',
  'answered',
  'gave_up',
  'closed_unanswered',
  'waiting',
  'answered_untimed',
  'automatic_messages',
  'settled_episodes',
  'days_closed',
  'days_open',
  'days_sum',
] as const;
export const LANE_COLUMNS = ['answered_times', 'gave_up_times', 'closed_times', 'waiting_starts', 'settled_times', 'days_to_close', 'resolution', 'journey'] as const;
export const MEASURES = [...COUNT_COLUMNS, ...LANE_COLUMNS] as const;
export const KEY_COLUMNS = ['level', 'segment_id', 'topic_id', 'day', 'channel', 'is_private', 'rage'] as const;

/** First day of the 8-day block within the month: 1, 9, 17 or 25. */
export const blockStart = (day: string) => `(date_trunc('month', ${day}::timestamp)::date + least(3, (extract(day from ${day})::int - 1) / 8) * 8)`;
export const monthStart = (day: string) => `date_trunc('month', ${day}::timestamp)::date`;

const count = (condition: string) => `coalesce(sum(judged.sign) filter (where ${condition}), 0)::int`;
const lanes = (unit: string, condition?: string) => `coalesce(sum(judged.sign * ${unit})${condition ? ` filter (where ${condition})` : ''}, 0)`;

/**
 * Common table expressions that end in `cell`: contacts counted per day, channel, visibility, rage, topic and set of segments.
 * Patterns of bits are few, so each is turned into lanes once and not per contact.
 */
export function cellsSql(contributions: readonly Contribution[], zone: string): string {
  return /* sql */ `
judged as materialized (${contributions.map((contribution) => contributionSql(contribution, zone)).join('\n  union all')}
),
resolution_pattern as materialized (
  select patterns.bits, lanes_of_bits(patterns.bits) as unit from (select distinct judged.resolution_bits as bits from judged) as patterns
),
journey_pattern as materialized (
  select patterns.bits, lanes_of_bits(patterns.bits) as unit from (select distinct judged.journey_bits as bits from judged) as patterns
),
cell as (
  select judged.day, judged.channel, judged.is_private, judged.rage, judged.topic_id, judged.segments,
    sum(judged.sign)::int as contacts,
    ${count('judged.outcome = 1')} as answered,
    ${count('judged.outcome = 2')} as gave_up,
    ${count('judged.outcome = 3')} as closed_unanswered,
    ${count('judged.outcome = 4')} as waiting,
    ${count('judged.answered_untimed')} as answered_untimed,
    sum(judged.sign * judged.automatic_messages)::int as automatic_messages,
    ${count('judged.settled_mature')} as settled_episodes,
    ${count('judged.days_to_close is not null')} as days_closed,
    ${count('judged.days_to_close is null and judged.outcome = 4')} as days_open,
    coalesce(sum(judged.sign * judged.days_to_close), 0)::bigint as days_sum,
    ${lanes('outcome_unit.unit', 'judged.outcome = 1')} as answered_times,
    ${lanes('outcome_unit.unit', 'judged.outcome = 2')} as gave_up_times,
    ${lanes('outcome_unit.unit', 'judged.outcome = 3')} as closed_times,
    ${lanes('outcome_unit.unit', 'judged.outcome = 4')} as waiting_starts,
    ${lanes('settled_unit.unit')} as settled_times,
    ${lanes('days_unit.unit')} as days_to_close,
    ${lanes('resolution_pattern.unit')} as resolution,
    ${lanes('journey_pattern.unit')} as journey
  from judged
  left join lane_unit as outcome_unit on outcome_unit.lane = judged.outcome_lane
  left join lane_unit as settled_unit on settled_unit.lane = judged.settled_lane
  left join lane_unit as days_unit on judged.days_to_close is not null and days_unit.lane = least(${DAY_LANES - 1}, greatest(0, judged.days_to_close))
  join resolution_pattern on resolution_pattern.bits = judged.resolution_bits
  join journey_pattern on journey_pattern.bits = judged.journey_bits
  group by judged.day, judged.channel, judged.is_private, judged.rage, judged.topic_id, judged.segments
)`;
}

const summed = (relation: string) => MEASURES.map((measure) => `sum(${relation}.${measure}) as ${measure}`).join(', ');

/**
 * Common table expressions from `cell` to `day_cell`: each cell counts for all customers (segment 0) and for each of its segments, for
 * all topics (0) and for its own.
 */
export const DAY_CELLS = /* sql */ `
day_cell as materialized (
  select counted_segment.segment_id, counted_topic.topic_id, cell.day, cell.channel, cell.is_private, cell.rage, ${summed('cell')}
  from cell
  cross join lateral unnest(0::smallint || cell.segments) as counted_segment (segment_id)
  cross join lateral (values (0::smallint), (cell.topic_id)) as counted_topic (topic_id)
  group by counted_segment.segment_id, counted_topic.topic_id, cell.day, cell.channel, cell.is_private, cell.rage
)`;

/** From days to blocks of eight days to months. Segment x topic is not kept by day: such a day is counted from contacts when asked for. */
export const LEVEL_CELLS = /* sql */ `
block_cell as materialized (
  select day_cell.segment_id, day_cell.topic_id, ${blockStart('day_cell.day')} as day, day_cell.channel, day_cell.is_private, day_cell.rage, ${summed('day_cell')}
  from day_cell
  group by day_cell.segment_id, day_cell.topic_id, 3, day_cell.channel, day_cell.is_private, day_cell.rage
),
level_cell as (
  select 0::smallint as level, day_cell.* from day_cell where day_cell.segment_id = 0 or day_cell.topic_id = 0
  union all
  select 1::smallint, block_cell.* from block_cell
  union all
  select 2::smallint, block_cell.segment_id, block_cell.topic_id, ${monthStart('block_cell.day')}, block_cell.channel, block_cell.is_private, block_cell.rage, ${summed('block_cell')}
  from block_cell
  group by block_cell.segment_id, block_cell.topic_id, 4, block_cell.channel, block_cell.is_private, block_cell.rage
)`;
