import type { Channel } from '@channelwise/vocabulary';
import type { Change } from './change';
import type { Interval, RateFigure } from './figures';
import type { AnswerHead, Group, Part } from './question';

export interface PreferenceShare {
  group: Group;
  share: RateFigure;
  /** Share here divided by the share over everybody; null for the whole or where there is no data. */
  lift: { value: number | null; interval: Interval | null } | null;
}

/** First choices of one segment (or month, topic, or everybody when `part` is null). */
export interface PreferenceRow {
  part: Part | null;
  firstChoices: number;
  shares: PreferenceShare[];
}

/** How contacts came to a channel. The four counts add up to its contacts. */
export interface Arrival {
  group: Group;
  contacts: number;
  /** First attempt of an episode: chosen. */
  chosen: RateFigure;
  /** Came from another channel where the earlier contact was abandoned, unanswered or left unresolved. */
  forced: RateFigure;
  /** Came from another channel after an answer there. */
  followedUp: RateFigure;
  /** A further contact on the same channel. */
  repeated: RateFigure;
}

/** Episodes that began on `from` and were last answered on `to`; null = nobody ever answered. */
export interface Flow {
  from: Channel;
  to: Channel | null;
  episodes: number;
}

export interface ChannelPreferenceAnswer {
  question: 'channel-preference';
  head: AnswerHead;
  overall: PreferenceRow;
  rows: PreferenceRow[];
  arrivals: Arrival[];
  flows: Flow[];
  /** Against the period before and the same one last year; empty with a split. */
  change: Change[];
  summary: string;
}
