import type { PoolClient } from 'pg';
import { CREDIT_LANES } from '../../lanes/credit-lanes';
import { JOURNEY_LANES } from '../../lanes/journey-lanes';
import { unpackLanes } from '../../lanes/packed-numeric';
import { RESOLUTION_LANES } from '../../lanes/resolution-lanes';
import { DAY_LANES, LATENCY_LANES, WAITING_LANES } from '../../lanes/time-lanes';
import type { LaneCounts, TallyRow } from '../tally-contacts';

const KEYS = ['level', 'segment_id', 'topic_id', 'channel', 'is_private', 'rage'];
const COUNTS = ['contacts', 'answered', 'gave_up', 'closed_unanswered', 'waiting', 'answered_untimed', 'automatic_messages', 'settled_episodes', 'days_closed', 'days_open', 'days_sum', 'queued'];
const LANES = {
  answered_times: LATENCY_LANES,
  gave_up_times: LATENCY_LANES,
  closed_times: LATENCY_LANES,
  waiting_starts: WAITING_LANES,
  settled_times: LATENCY_LANES,
  days_to_close: DAY_LANES,
  resolution: RESOLUTION_LANES,
  journey: JOURNEY_LANES,
  answered_open_times: LATENCY_LANES,
  gave_up_open_times: LATENCY_LANES,
  closed_open_times: LATENCY_LANES,
  speed_of_answer_times: LATENCY_LANES,
  queued_gave_up_times: LATENCY_LANES,
  credit: CREDIT_LANES,
};

/** Rows by cell, so that a difference names the cell. */
export type TallyRows = Record<string, Pick<TallyRow, 'counts' | 'lanes'>>;

/** The tallies that SQL made, with their packed numbers opened. */
export async function storedTallyRows(client: PoolClient): Promise<TallyRows> {
  const columns = [
    ...KEYS.map((column) => `tally.${column}`),
    `tally.day::text as day`,
    ...COUNTS.map((column) => `tally.${column}::float8 as ${column}`),
    ...Object.keys(LANES).map((column) => `numeric_send(tally.${column}) as ${column}`),
  ];
  const stored = await client.query<Record<string, unknown>>(`select ${columns.join(', ')} from tally`);
  const rows: TallyRows = {};
  for (const row of stored.rows) {
    const counts = Object.fromEntries(COUNTS.map((column) => [column, row[column]])) as unknown as TallyRow['counts'];
    const lanes = Object.fromEntries(
      Object.entries(LANES).map(([column, size]) => [column, filledLanes(unpackLanes(row[column] as Uint8Array, size))]),
    ) as unknown as TallyRow['lanes'];
    rows[nameOf(row)] = { counts, lanes };
  }
  return rows;
}

/** The reference's tallies in the same shape. */
export function referenceTallyRows(tallies: readonly TallyRow[]): TallyRows {
  return Object.fromEntries(tallies.map(({ cell, counts, lanes }) => [nameOf({ ...cell }), { counts, lanes }]));
}

function filledLanes(counts: Float64Array): LaneCounts {
  const filled: LaneCounts = {};
  counts.forEach((count, lane) => {
    if (count !== 0) filled[lane] = count;
  });
  return filled;
}

function nameOf(cell: Record<string, unknown>): string {
  return [...KEYS, 'day'].map((column) => `${column} ${String(cell[column])}`).join(', ');
}
