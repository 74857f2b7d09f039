import { Inject, Injectable } from '@nestjs/common';
import { DatabasePool } from '@channelwise/api/database';
import { CREDIT_LANES, DAY_LANES, JOURNEY_LANES, LATENCY_LANES, RESOLUTION_LANES, unpackLanes, WAITING_LANES } from '@channelwise/api/tallies';
import { channelEntry, channelOfId, CHANNELS } from '@channelwise/vocabulary';
import { tz } from '@date-fns/tz';
import { startOfDay } from 'date-fns';
import { WorkspaceReader } from '../workspace/workspace-reader';
import { mergeCounts, noCounts, type ChannelCounts } from './channel-counts';
import { CountsReader, type CountsAnswer } from './counts-reader';
import { creditRows } from './credit-rows';
import type { CountsRequest } from './counts-request';
import { freshCountsSql, freshWaitingSql, tallyCountsSql, tallyWaitingSql, type CountsQueryShape } from './counts.query';
import { coverRange, type RangeCover } from './range-cover';
import { waitingClock } from './waiting-clock';
import { addLongWaits, addWaitingTimes } from './waiting-times';

interface CutRow {
  channel: number;
  rage: boolean;
  month?: string;
  week?: string;
  segment_id?: number;
  topic_id?: number;
}

type PackedColumn = 'answered_times' | 'gave_up_times' | 'closed_times' | 'settled_times' | 'days_to_close' | 'resolution' | 'journey' | 'speed_of_answer_times' | 'queued_gave_up_times' | 'credit';

interface SummedRow extends CutRow, Partial<Record<PackedColumn, Buffer>> {
  contacts: number;
  answered: number;
  gave_up: number;
  closed_unanswered: number;
  waiting: number;
  answered_untimed: number;
  automatic_messages: number;
  settled_episodes: number;
  days_closed: number;
  days_open: number;
  days_sum: number;
  queued: number;
}

interface WaitingRow extends CutRow {
  day: string;
  waiting_starts: Buffer;
}

const keyOf = (row: CutRow) => `${row.channel}|${row.rage}|${row.month ?? ''}|${row.week ?? ''}|${row.segment_id ?? ''}|${row.topic_id ?? ''}`;

/** Counts from the tallies where they can be cut, else afresh from the contacts. */
@Injectable()
export class PostgresCountsReader extends CountsReader {
  constructor(
    @Inject(DatabasePool) private readonly database: DatabasePool,
    @Inject(WorkspaceReader) private readonly workspace: WorkspaceReader,
  ) {
    super();
  }

  async read(request: CountsRequest): Promise<CountsAnswer> {
    const workspace = await this.workspace.read();
    const asOf = workspace.asOf === null ? null : new Date(workspace.asOf);
    const { cuts } = request;
    const segments = cuts.scheme !== null ? (workspace.schemes.find((scheme) => scheme.id === cuts.scheme)?.segments.map((segment) => segment.id) ?? []) : [request.segment ?? 0];
    const topics = cuts.topic ? workspace.topics.map((topic) => topic.id) : [request.topic ?? 0];
    const shape: CountsQueryShape = { byMonth: cuts.month, byWeek: cuts.week, bySegment: cuts.scheme !== null, byTopic: cuts.topic, measures: request.measures, clock: request.clock, creditedTo: request.creditedTo };
    // An episode credited to a channel may have begun on any other.
    const credited = request.creditedTo !== 'first' && request.measures.includes('resolution') ? request.creditedTo : null;
    const channels = (credited ? CHANNELS : request.channels).map((channel) => channelEntry(channel).id);

    const wantsWaits = request.measures.includes('latency');
    const clock = asOf && wantsWaits ? await waitingClock(this.database.pool, request.clock, workspace, request.channels, asOf, request.zone) : null;
    const recentFrom = clock?.recentFrom ?? request.from;
    const cover = coverRange(request.from, request.to, cuts.week ? request.from : wantsWaits ? recentFrom : null);
    const crossed = (cuts.scheme !== null || request.segment !== null) && (cuts.topic || request.topic !== null);
    const fromTallies = request.zone === workspace.zone && !(crossed && cover.days.length > 0);
    const recentDays = daysFrom(cover, recentFrom);

    const pool = this.database.pool;
    const keys = [channels, segments, topics];
    const span = [request.zone, asOf, request.from, request.to];
    const [summed, waits] = await Promise.all([
      fromTallies
        ? pool.query<SummedRow>(tallyCountsSql(shape), [...keys, cover.days, cover.blocks, cover.months])
        : pool.query<SummedRow>(freshCountsSql(shape), [...keys, ...span]),
      clock === null
        ? null
        : fromTallies
          ? pool.query<WaitingRow>(tallyWaitingSql(shape), [...keys, recentDays])
          : pool.query<WaitingRow>(freshWaitingSql(shape), [...keys, ...span]),
    ]);

    const counted = new Map(summed.rows.map((row) => [keyOf(row), { row, counts: { ...countsOf(row), ...(wantsWaits ? { waitingTimes: new Float64Array(LATENCY_LANES) } : {}) } }]));
    const recentWaiting = new Map<string, number>();
    for (const row of waits?.rows ?? []) {
      const counts = counted.get(keyOf(row))?.counts;
      if (!counts || clock === null || row.day < recentFrom) continue;
      const starts = unpackLanes(row.waiting_starts, WAITING_LANES);
      recentWaiting.set(
        keyOf(row),
        (recentWaiting.get(keyOf(row)) ?? 0) + starts.reduce((sum, count) => sum + count, 0),
      );
      addWaitingTimes(midnight(row.day, request.zone), starts, (began) => clock.waited(counts.channel, began), counts.waitingTimes);
    }
    if (wantsWaits) for (const [key, { counts }] of counted) addLongWaits(counts.waiting - (recentWaiting.get(key) ?? 0), counts.waitingTimes);

    // The database gives groups in any order, and adding fractions up in another order differs in the last digit.
    const rows = [...counted].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
    const wanted = rows.filter(({ row }) => request.rage === 'in' || row.rage === (request.rage === 'only'));
    const merged = mergeRage(wanted.map(({ counts }) => counts));
    const asked = ({ channel }: ChannelCounts) => request.channels.includes(channel);
    return {
      rows: (credited ? creditRows(merged, credited) : merged).filter(asked),
      rageLeftOut: request.rage === 'out' ? rows.filter(({ row, counts }) => row.rage && asked(counts)).reduce((sum, { counts }) => sum + counts.contacts, 0) : 0,
      countedFrom: fromTallies ? 'tallies' : 'contacts',
    };
  }
}

function daysFrom(cover: RangeCover, day: string): string[] {
  return cover.days.filter((candidate) => candidate >= day);
}

function midnight(day: string, zone: string): number {
  return startOfDay(`${day}T12:00:00Z`, { in: tz(zone) }).getTime();
}

function countsOf(row: SummedRow): ChannelCounts {
  const none = noCounts();
  const lanes = (column: PackedColumn, length: number, absent: Float64Array) => (row[column] ? unpackLanes(row[column], length) : absent);
  return {
    ...none,
    channel: channelOfId(row.channel),
    month: row.month ?? null,
    week: row.week ?? null,
    segment: row.segment_id ?? null,
    topic: row.topic_id ?? null,
    contacts: row.contacts,
    answered: row.answered,
    gaveUp: row.gave_up,
    closedUnanswered: row.closed_unanswered,
    waiting: row.waiting,
    answeredUntimed: row.answered_untimed,
    automaticMessages: row.automatic_messages,
    settledEpisodes: row.settled_episodes,
    daysClosed: row.days_closed,
    daysOpen: row.days_open,
    daysSum: row.days_sum,
    queued: row.queued,
    answeredTimes: lanes('answered_times', LATENCY_LANES, none.answeredTimes),
    gaveUpTimes: lanes('gave_up_times', LATENCY_LANES, none.gaveUpTimes),
    closedTimes: lanes('closed_times', LATENCY_LANES, none.closedTimes),
    settledTimes: lanes('settled_times', LATENCY_LANES, none.settledTimes),
    daysToClose: lanes('days_to_close', DAY_LANES, none.daysToClose),
    resolution: lanes('resolution', RESOLUTION_LANES, none.resolution),
    journey: lanes('journey', JOURNEY_LANES, none.journey),
    speedOfAnswerTimes: lanes('speed_of_answer_times', LATENCY_LANES, none.speedOfAnswerTimes),
    queuedGaveUpTimes: lanes('queued_gave_up_times', LATENCY_LANES, none.queuedGaveUpTimes),
    credit: lanes('credit', CREDIT_LANES, none.credit),
  };
}

/** Rows with and without rage of the same channel and part, taken together. */
function mergeRage(rows: readonly ChannelCounts[]): ChannelCounts[] {
  const merged = new Map<string, ChannelCounts>();
  for (const row of rows) {
    const key = `${row.channel}|${row.month}|${row.week}|${row.segment}|${row.topic}`;
    const same = merged.get(key);
    merged.set(key, same ? { ...row, ...mergeCounts([same, row]) } : row);
  }
  return [...merged.values()];
}
