import { cellsSql, DAY_CELLS } from '@channelwise/api/tallies';
import type { Clock, CreditedTo } from '@channelwise/contracts';
import type { PackedMeasure } from './counts-request';

/** The shape of a question's counts. Parameters of all statements: $1 channel ids, $2 segment ids, $3 topic ids; the rest is said at each. */
export interface CountsQueryShape {
  byMonth: boolean;
  byWeek: boolean;
  bySegment: boolean;
  byTopic: boolean;
  measures: readonly PackedMeasure[];
  clock: Clock;
  creditedTo: CreditedTo;
}

/** A packed column, and the name under which the answer has it: whatever the clock, the rows look alike. */
interface PackedColumn {
  column: string;
  name: string;
}

const asNamed = (column: string): PackedColumn => ({ column, name: column });

const FIRST_RESPONSE: Record<Clock, readonly PackedColumn[]> = {
  elapsed: ['answered_times', 'gave_up_times', 'closed_times'].map(asNamed),
  business: ['answered', 'gave_up', 'closed'].map((outcome) => ({ column: `${outcome}_open_times`, name: `${outcome}_times` })),
};
const QUEUE = ['speed_of_answer_times', 'queued_gave_up_times'];

const PACKED: Record<Exclude<PackedMeasure, 'latency'>, readonly string[]> = {
  settled: ['settled_times'],
  daysToClose: ['days_to_close'],
  resolution: ['resolution'],
  journey: ['journey'],
};

const COUNTS = ['contacts', 'answered', 'gave_up', 'closed_unanswered', 'waiting', 'answered_untimed', 'automatic_messages', 'settled_episodes', 'days_closed', 'days_open', 'days_sum', 'queued'];

function packedColumns({ measures, clock, creditedTo }: CountsQueryShape): PackedColumn[] {
  const columns = measures.flatMap((measure) => (measure === 'latency' ? [...FIRST_RESPONSE[clock], ...QUEUE.map(asNamed)] : PACKED[measure].map(asNamed)));
  return creditedTo !== 'first' && measures.includes('resolution') ? [...columns, asNamed('credit')] : columns;
}

/** The rows of the tallies that make up the period: one branch a level, so that each is a lookup of keys. */
const TALLIED = (columns: readonly string[]) =>
  [
    [0, '$4'],
    [1, '$5'],
    [2, '$6'],
  ]
    .map(
      ([level, starts]) =>
        `select ${columns.map((column) => `tally.${column}`).join(', ')} from tally where tally.level = ${level} and tally.segment_id = any($2::smallint[]) and tally.topic_id = any($3::smallint[]) and tally.day = any(${starts}::date[]) and tally.channel = any($1::smallint[])`,
    )
    .join('\n    union all ');

const KEYS = ['segment_id', 'topic_id', 'day', 'channel', 'rage'];

/** Groups of an answer: channel and rage always, the others where cut. */
function groups(shape: CountsQueryShape): { sql: string; name: string }[] {
  return [
    { sql: 'counted.channel', name: 'channel' },
    { sql: 'counted.rage', name: 'rage' },
    ...(shape.byMonth ? [{ sql: "to_char(date_trunc('month', counted.day::timestamp), 'YYYY-MM-DD')", name: 'month' }] : []),
    // Weeks of PostgreSQL begin on Monday, as ISO 8601 has it.
    ...(shape.byWeek ? [{ sql: "to_char(date_trunc('week', counted.day::timestamp), 'YYYY-MM-DD')", name: 'week' }] : []),
    ...(shape.bySegment ? [{ sql: 'counted.segment_id', name: 'segment_id' }] : []),
    ...(shape.byTopic ? [{ sql: 'counted.topic_id', name: 'topic_id' }] : []),
  ];
}

function summedSql(shape: CountsQueryShape, relation: string): string {
  const cuts = groups(shape);
  return /* sql */ `
select ${cuts.map((cut) => `${cut.sql} as ${cut.name}`).join(', ')},
  ${COUNTS.map((column) => `sum(counted.${column})::double precision as ${column}`).join(', ')}
  ${packedColumns(shape)
    .map(({ column, name }) => `, numeric_send(sum(counted.${column})) as ${name}`)
    .join('')}
from (${relation}) as counted
group by ${cuts.map((_, index) => index + 1).join(', ')}`;
}

/** When those still waiting began to wait, by day: the same groups, and the day. */
function waitingSql(shape: CountsQueryShape, relation: string): string {
  const cuts = groups(shape);
  return /* sql */ `
select ${cuts.map((cut) => `${cut.sql} as ${cut.name}`).join(', ')}, to_char(counted.day, 'YYYY-MM-DD') as day, numeric_send(sum(counted.waiting_starts)) as waiting_starts
from (${relation}) as counted
group by ${cuts.map((_, index) => index + 1).join(', ')}, counted.day`;
}

/** Counts from the tallies. $4 days, $5 blocks, $6 months (first days). */
export function tallyCountsSql(shape: CountsQueryShape): string {
  return summedSql(shape, TALLIED([...KEYS, ...COUNTS, ...packedColumns(shape).map(({ column }) => column)]));
}

/** Waiting starts from the tallies, single days only. $4 = the days. */
export function tallyWaitingSql(shape: CountsQueryShape): string {
  return waitingSql(
    shape,
    `select ${KEYS.map((column) => `tally.${column}`).join(', ')}, tally.waiting_starts from tally where tally.level = 0 and tally.segment_id = any($2::smallint[]) and tally.topic_id = any($3::smallint[]) and tally.day = any($4::date[]) and tally.channel = any($1::smallint[]) and tally.waiting > 0`,
  );
}

/**
 * The same counts straight from the contacts, by the very SQL that makes the tallies: for time zones and days that the tallies do not
 * keep. Exact, and as slow as the period is long. $4 zone, $5 as-of, $6 first day, $7 day after the last.
 */
const COUNTED_AFRESH = /* sql */ `
with ${cellsSql(
  [
    {
      from: `contact where contact.started_at >= $6::date::timestamp at time zone $4 and contact.started_at < $7::date::timestamp at time zone $4 and contact.channel = any($1::smallint[])`,
      asOf: '$5::timestamptz',
      sign: 1,
    },
  ],
  '$4',
)},${DAY_CELLS}`;

const AFRESH = `select day_cell.* from day_cell where day_cell.segment_id = any($2::smallint[]) and day_cell.topic_id = any($3::smallint[])`;

export function freshCountsSql(shape: CountsQueryShape): string {
  return `${COUNTED_AFRESH}${summedSql(shape, AFRESH)}`;
}

export function freshWaitingSql(shape: CountsQueryShape): string {
  return `${COUNTED_AFRESH}${waitingSql(shape, `${AFRESH} and day_cell.waiting > 0`)}`;
}
