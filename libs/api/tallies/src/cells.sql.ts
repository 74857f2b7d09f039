import { contributionSql, type Contribution } from './contribution.sql';
import { CREDIT_LANE_LIST } from './lanes/credit-lanes';
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
  'queued',
] as const;
export const LANE_COLUMNS = [
  'answered_times',
  'gave_up_times',
  'closed_times',
  'waiting_starts',
  'settled_times',
  'days_to_close',
  'resolution',
  'journey',
  'answered_open_times',
  'gave_up_open_times',
  'closed_open_times',
  'speed_of_answer_times',
  'queued_gave_up_times',
  'credit',
] as const;
export const MEASURES = [...COUNT_COLUMNS, ...LANE_COLUMNS] as const;
export const KEY_COLUMNS = ['level', 'segment_id', 'topic_id', 'day', 'channel', 'is_private', 'rage'] as const;

/** First day of the 8-day block within the month: 1, 9, 17 or 25. */
export const blockStart = (day: string) => `(date_trunc('month', ${day}::timestamp)::date + least(3, (extract(day from ${day})::int - 1) / 8) * 8)`;
export const monthStart = (day: string) => `date_trunc('month', ${day}::timestamp)::date`;

const creditLanes = CREDIT_LANE_LIST.map(({ lane, resolutionBit, journeyBit }) => `(${lane}, ${2n ** BigInt(resolutionBit)}::bigint, ${2n ** BigInt(journeyBit)}::bigint)`).join(', ');

/**
 * Common table expressions that end in `cell`: contacts counted per day, channel, visibility, rage, topic and set of segments.
 * Patterns of bits are few, so each is turned into lanes once and not per contact. An empty list of lanes is null until the very end:
 * `sum()` skips it, where it would work on a zero.
 */
export function cellsSql(contributions: readonly Contribution[], zone: string): string {
  const onlyAdds = contributions.every(({ sign }) => sign === 1);
  const count = (condition: string) => `coalesce(sum(judged.sign) filter (where ${condition}), 0)::int`;
  const lanes = (unit: string, condition?: string) => `sum(${onlyAdds ? unit : `judged.sign * ${unit}`})${condition ? ` filter (where ${condition})` : ''}`;
  return /* sql */ `
judged as materialized (${contributions.map((contribution) => contributionSql(contribution, zone)).join('\n  union all')}
),
pattern as materialized (
  select patterns.resolution_bits, patterns.journey_bits,
    nullif(lanes_of_bits(patterns.resolution_bits), 0) as resolution,
    nullif(lanes_of_bits(patterns.journey_bits), 0) as journey,
    (select sum(lane_unit.unit)
     from (values ${creditLanes}) as credited (lane, resolution_bit, journey_bit)
     join lane_unit on lane_unit.lane = credited.lane
     where patterns.resolution_bits & credited.resolution_bit <> 0 and patterns.journey_bits & credited.journey_bit <> 0) as credit
  from (select distinct judged.resolution_bits, judged.journey_bits from judged) as patterns
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
    ${count('judged.queued')} as queued,
    ${lanes('outcome_unit.unit', 'judged.outcome = 1')} as answered_times,
    ${lanes('outcome_unit.unit', 'judged.outcome = 2')} as gave_up_times,
    ${lanes('outcome_unit.unit', 'judged.outcome = 3')} as closed_times,
    ${lanes('outcome_unit.unit', 'judged.outcome = 4')} as waiting_starts,
    ${lanes('settled_unit.unit')} as settled_times,
    ${lanes('days_unit.unit')} as days_to_close,
    ${lanes('pattern.resolution')} as resolution,
    ${lanes('pattern.journey')} as journey,
    ${lanes('open_unit.unit', 'judged.outcome = 1')} as answered_open_times,
    ${lanes('open_unit.unit', 'judged.outcome = 2')} as gave_up_open_times,
    ${lanes('open_unit.unit', 'judged.outcome = 3')} as closed_open_times,
    ${lanes('queue_unit.unit', 'judged.outcome = 1')} as speed_of_answer_times,
    ${lanes('queue_unit.unit', 'judged.outcome = 2')} as queued_gave_up_times,
    ${lanes('pattern.credit')} as credit
  from judged
  left join lane_unit as outcome_unit on outcome_unit.lane = judged.outcome_lane
  left join lane_unit as open_unit on open_unit.lane = judged.open_lane
  left join lane_unit as queue_unit on queue_unit.lane = judged.queue_lane
  left join lane_unit as settled_unit on settled_unit.lane = judged.settled_lane
  left join lane_unit as days_unit on judged.days_to_close is not null and days_unit.lane = least(${DAY_LANES - 1}, judged.days_to_close)
  join pattern on pattern.resolution_bits = judged.resolution_bits and pattern.journey_bits = judged.journey_bits
  group by judged.day, judged.channel, judged.is_private, judged.rage, judged.topic_id, judged.segments
)`;
}

/** Counts stay what they are: a sum of sums would otherwise become ever wider types, which are slower to add. */
const countSum = (relation: string, column: string) => `sum(${relation}.${column})::${column === 'days_sum' ? 'bigint' : 'int'} as ${column}`;
const summed = (relation: string) =>
  [...COUNT_COLUMNS.map((column) => countSum(relation, column)), ...LANE_COLUMNS.map((column) => `sum(${relation}.${column}) as ${column}`)].join(', ');

/** Common table expression that counts each cell for some pairs of segment and topic (SQL of a relation with these two columns). */
const dayCells = (name: string, pairs: string) => /* sql */ `
${name} as materialized (
  select counted.segment_id, counted.topic_id, cell.day, cell.channel, cell.is_private, cell.rage, ${summed('cell')}
  from cell
  cross join lateral (${pairs}) as counted (segment_id, topic_id)
  group by counted.segment_id, counted.topic_id, cell.day, cell.channel, cell.is_private, cell.rage
)`;

const EVERYBODY = 'select 0::smallint, every_topic.id from (values (0::smallint), (cell.topic_id)) as every_topic (id)';
const SEGMENTS = 'select own_segment.id, 0::smallint from unnest(cell.segments) as own_segment (id)';
const CROSSED = 'select own_segment.id, cell.topic_id from unnest(cell.segments) as own_segment (id)';

/**
 * Common table expressions from `cell` to `day_cell`: each cell counts for all customers (segment 0) and for each of its segments, for
 * all topics (0) and for its own.
 */
export const DAY_CELLS = dayCells('day_cell', `${EVERYBODY} union all ${SEGMENTS} union all ${CROSSED}`);

/**
 * From `cell` to days, blocks of eight days and months. Segment x topic is not kept by day (such a day is counted from contacts when
 * asked for), so it goes from cells to blocks at once.
 */
export const LEVEL_CELLS = /* sql */ `${dayCells('topic_cell', 'values (0::smallint, cell.topic_id)')},${dayCells('segment_cell', SEGMENTS)},
day_cell as materialized (
  select topic_cell.* from topic_cell
  union all
  select segment_cell.* from segment_cell
  union all
  select 0::smallint, 0::smallint, topic_cell.day, topic_cell.channel, topic_cell.is_private, topic_cell.rage, ${summed('topic_cell')}
  from topic_cell
  group by topic_cell.day, topic_cell.channel, topic_cell.is_private, topic_cell.rage
),
block_cell as materialized (
  select day_cell.segment_id, day_cell.topic_id, ${blockStart('day_cell.day')} as day, day_cell.channel, day_cell.is_private, day_cell.rage, ${summed('day_cell')}
  from day_cell
  group by day_cell.segment_id, day_cell.topic_id, 3, day_cell.channel, day_cell.is_private, day_cell.rage
  union all
  select crossed.segment_id, cell.topic_id, ${blockStart('cell.day')}, cell.channel, cell.is_private, cell.rage, ${summed('cell')}
  from cell
  cross join lateral unnest(cell.segments) as crossed (segment_id)
  group by crossed.segment_id, cell.topic_id, 3, cell.channel, cell.is_private, cell.rage
),
level_cell as (
  select 0::smallint as level, day_cell.* from day_cell
  union all
  select 1::smallint, block_cell.* from block_cell
  union all
  select 2::smallint, block_cell.segment_id, block_cell.topic_id, ${monthStart('block_cell.day')}, block_cell.channel, block_cell.is_private, block_cell.rage, ${summed('block_cell')}
  from block_cell
  group by block_cell.segment_id, block_cell.topic_id, 4, block_cell.channel, block_cell.is_private, block_cell.rage
)`;

/** The columns of `level_cell` as the table holds them: a list of lanes without any is 0. */
export const TALLY_VALUES = [
  ...[...KEY_COLUMNS, ...COUNT_COLUMNS].map((column) => `level_cell.${column}`),
  ...LANE_COLUMNS.map((column) => `coalesce(level_cell.${column}, 0)`),
].join(', ');
