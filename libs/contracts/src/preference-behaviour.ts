import type { Channel } from '@channelwise/vocabulary';
import type { DifferenceFigure, Interval, RateFigure } from './figures';
import type { AnswerHead, Group, Part } from './question';

/** Episodes from the channel of first choice to the one of the last answer (null = nobody), and how many were forced on their way. */
export interface ForcedFlow {
  from: Channel;
  to: Channel | null;
  episodes: number;
  /** Episodes in which at least one change of channel followed a contact that was abandoned, unanswered or unresolved. */
  forced: RateFigure;
}

export interface ForcedFlowsAnswer {
  question: 'forced-flows';
  head: AnswerHead;
  flows: ForcedFlow[];
  summary: string;
}

/** Whether customers come back to a channel, by how it treated them the time before. */
export interface ReturnRow {
  group: Group;
  /** Median wait of the answered first contacts: the line between fast and slow; null without any. */
  medianSeconds: number | null;
  fast: RateFigure;
  slow: RateFigure;
  none: RateFigure;
  fastAgainstSlow: DifferenceFigure;
  fastAgainstNone: DifferenceFigure;
  /** After Benjamini-Hochberg over all differences of the answer. */
  fastAgainstSlowIsReal: boolean;
  fastAgainstNoneIsReal: boolean;
}

export interface ReturnRatesAnswer {
  question: 'return-rates';
  head: AnswerHead;
  rows: ReturnRow[];
  summary: string;
}

/** How a channel's weekly share of first choices went with how slow it had been some weeks before. */
export interface DemandLag {
  lagWeeks: number;
  /** Pairs of weeks. */
  weeks: number;
  /** Change of the share (0.01 = 1 point) that went with a doubling of the relative wait; null where nothing can be said. */
  sharePerDoubling: { value: number; interval: Interval } | null;
  /** After Benjamini-Hochberg over all of the answer. */
  isReal: boolean;
}

export interface DemandRow {
  group: Group;
  /** Null = all customers. */
  part: Part | null;
  lags: DemandLag[];
}

export interface DemandAnswer {
  question: 'demand-follows-responsiveness';
  head: AnswerHead;
  /** The whole weeks that it rests on, at least a year of them where there are. */
  weeks: { from: string; to: string; count: number };
  rows: DemandRow[];
  summary: string;
}
