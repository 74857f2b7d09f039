import type { Channel } from '@channelwise/vocabulary';
import type { ChannelPreferenceAnswer } from './channel-preference';
import type { FirstTimeResolutionAnswer } from './first-time-resolution';
import type { AnswerHead, Group } from './question';
import type { ResponseLatencyAnswer } from './response-latency';

/** A piece of a sentence; `strong` pieces carry the finding, `channel` gives a piece the channel's colour. */
export interface SentencePart {
  text: string;
  strong?: boolean;
  channel?: Channel;
}

/** One verdict, written from figures and hedged by their intervals. */
export interface Verdict {
  question: 'response-latency' | 'first-time-resolution' | 'channel-preference';
  sentence: SentencePart[];
  /** The figures and intervals behind the sentence, in small type. */
  evidence: string;
}

/** A figure in the scoreboard, already worded; `exact` is for the tooltip and the table. */
export interface ScoreboardCell {
  group: Group;
  text: string;
  /** Interval or remark under the figure; null where there is none. */
  detail: string | null;
  exact: number | null;
  n: number;
  judgeable: boolean;
}

export interface ScoreboardRow {
  key: string;
  label: string;
  definition: string;
  cells: ScoreboardCell[];
  /** Last 13 months, social minus traditional, null where there is no data; absent where a trend makes no sense. */
  trend: { unit: 'points' | 'ratio'; months: { month: string; value: number | null; interval: readonly [number, number] | null }[] } | null;
  /** Is the change against the previous period of equal length real (interval without 0, after Benjamini-Hochberg)? */
  change: { group: Group; direction: 'up' | 'down'; text: string }[];
}

export interface OverviewAnswer {
  question: 'overview';
  head: AnswerHead;
  /** "Social against traditional, October 2026" */
  title: string;
  subtitle: string;
  verdicts: Verdict[];
  scoreboard: ScoreboardRow[];
  latency: ResponseLatencyAnswer;
  resolution: FirstTimeResolutionAnswer;
  preference: ChannelPreferenceAnswer;
}
