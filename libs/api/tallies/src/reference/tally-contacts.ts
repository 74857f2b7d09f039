import type { Instant } from '@channelwise/vocabulary';
import { cellsOf, type Cell } from './cells-of';
import { contributionOf, type Contribution } from './contribution-of';
import type { LinkedContact } from './reference-contact';

/** How many contacts count in a lane, by lane; lanes without any are absent. */
export type LaneCounts = Record<number, number>;

/** One row of `tally`, with its packed numbers opened. */
export interface TallyRow {
  cell: Cell;
  counts: Contribution['counts'];
  lanes: Record<keyof Contribution['lanes'], LaneCounts>;
}

/** Adds up the contributions of all contacts, cell by cell. */
export function tallyContacts(contacts: readonly LinkedContact[], asOf: Instant, zone: string): TallyRow[] {
  const rows = new Map<string, TallyRow>();
  for (const contact of contacts) {
    const contribution = contributionOf(contact, asOf, zone);
    for (const cell of cellsOf(contact, zone)) {
      const name = JSON.stringify(cell);
      const row = rows.get(name) ?? emptyRow(cell);
      add(row, contribution);
      rows.set(name, row);
    }
  }
  return [...rows.values()];
}

function add(row: TallyRow, contribution: Contribution): void {
  for (const column of namesOf(row.counts)) row.counts[column] += contribution.counts[column];
  for (const column of namesOf(row.lanes)) {
    const counts = row.lanes[column];
    for (const lane of contribution.lanes[column]) counts[lane] = (counts[lane] ?? 0) + 1;
  }
}

function emptyRow(cell: Cell): TallyRow {
  return {
    cell,
    counts: {
      contacts: 0,
      answered: 0,
      gave_up: 0,
      closed_unanswered: 0,
      waiting: 0,
      answered_untimed: 0,
      automatic_messages: 0,
      settled_episodes: 0,
      days_closed: 0,
      days_open: 0,
      days_sum: 0,
      queued: 0,
    },
    lanes: {
      answered_times: {},
      gave_up_times: {},
      closed_times: {},
      waiting_starts: {},
      settled_times: {},
      days_to_close: {},
      resolution: {},
      journey: {},
      answered_open_times: {},
      gave_up_open_times: {},
      closed_open_times: {},
      speed_of_answer_times: {},
      queued_gave_up_times: {},
      credit: {},
    },
  };
}

function namesOf<T extends object>(record: T): (keyof T)[] {
  return Object.keys(record) as (keyof T)[];
}
