import { CREDIT_LANES, DAY_LANES, JOURNEY_LANES, LATENCY_LANES, RESOLUTION_LANES } from '@channelwise/api/tallies';
import type { Channel } from '@channelwise/vocabulary';

/** Sufficient statistics of a set of contacts: everything that the metrics need, and nothing they conclude. */
export interface Counts {
  contacts: number;
  answered: number;
  gaveUp: number;
  closedUnanswered: number;
  waiting: number;
  answeredUntimed: number;
  automaticMessages: number;
  settledEpisodes: number;
  daysClosed: number;
  daysOpen: number;
  daysSum: number;
  /** Calls that reached the queue. */
  queued: number;
  /** Latency histograms by bucket, see `@channelwise/metrics`. */
  answeredTimes: Float64Array;
  gaveUpTimes: Float64Array;
  closedTimes: Float64Array;
  /** How long those still waiting have waited at the as-of. */
  waitingTimes: Float64Array;
  settledTimes: Float64Array;
  daysToClose: Float64Array;
  resolution: Float64Array;
  journey: Float64Array;
  /** From the queue to the agent, and from the queue to hanging up; elapsed time. */
  speedOfAnswerTimes: Float64Array;
  queuedGaveUpTimes: Float64Array;
  credit: Float64Array;
}

/** Counts of one channel, and of one part where a cut was asked for. */
export interface ChannelCounts extends Counts {
  channel: Channel;
  /** First day of the month. */
  month: string | null;
  /** Monday of the week. */
  week: string | null;
  segment: number | null;
  topic: number | null;
}

/** Shared by all rows that lack a measure, so that a question cut into hundreds of strata does not hold thousands of empty arrays. */
const NOTHING: Readonly<Counts> = {
  contacts: 0,
  answered: 0,
  gaveUp: 0,
  closedUnanswered: 0,
  waiting: 0,
  answeredUntimed: 0,
  automaticMessages: 0,
  settledEpisodes: 0,
  daysClosed: 0,
  daysOpen: 0,
  daysSum: 0,
  queued: 0,
  answeredTimes: new Float64Array(LATENCY_LANES),
  gaveUpTimes: new Float64Array(LATENCY_LANES),
  closedTimes: new Float64Array(LATENCY_LANES),
  waitingTimes: new Float64Array(LATENCY_LANES),
  settledTimes: new Float64Array(LATENCY_LANES),
  daysToClose: new Float64Array(DAY_LANES),
  resolution: new Float64Array(RESOLUTION_LANES),
  journey: new Float64Array(JOURNEY_LANES),
  speedOfAnswerTimes: new Float64Array(LATENCY_LANES),
  queuedGaveUpTimes: new Float64Array(LATENCY_LANES),
  credit: new Float64Array(CREDIT_LANES),
};

const PLAIN = ['contacts', 'answered', 'gaveUp', 'closedUnanswered', 'waiting', 'answeredUntimed', 'automaticMessages', 'settledEpisodes', 'daysClosed', 'daysOpen', 'daysSum', 'queued'] as const;
const PACKED = ['answeredTimes', 'gaveUpTimes', 'closedTimes', 'waitingTimes', 'settledTimes', 'daysToClose', 'resolution', 'journey', 'speedOfAnswerTimes', 'queuedGaveUpTimes', 'credit'] as const;

/** Counts of nothing. Its arrays are shared and must not be written to. */
export function noCounts(): Counts {
  return { ...NOTHING };
}

/** The counts of several disjoint sets of contacts taken together. The parts are left as they are. */
export function mergeCounts(parts: readonly Counts[]): Counts {
  const merged = noCounts();
  for (const key of PLAIN) merged[key] = parts.reduce((sum, part) => sum + part[key], 0);
  for (const key of PACKED) {
    const [first, ...others] = parts.map((part) => part[key]).filter((lanes) => lanes !== NOTHING[key]);
    if (!first) continue;
    if (others.length === 0) {
      merged[key] = first;
      continue;
    }
    const sum = Float64Array.from(first);
    for (const lanes of others) for (let lane = 0; lane < sum.length; lane++) sum[lane] = (sum[lane] ?? 0) + (lanes[lane] ?? 0);
    merged[key] = sum;
  }
  return merged;
}
