import type { DurationFigure, RatioFigure, ShareFigure } from './figures';
import type { Change } from './change';
import type { AnswerHead, Group, Part } from './question';

/** Share answered within t seconds; the times are the ones people say: 1 min, 5 min, 15 min, 1 h, 4 h, 24 h, 72 h. */
export interface AnsweredWithin {
  seconds: number;
  share: ShareFigure;
}

/** A step curve "answered within t" with its 95 % band; arrays of equal length, shares between 0 and 1. */
export interface LatencyCurve {
  seconds: number[];
  share: number[];
  lower: number[];
  upper: number[];
}

/** Records that give the closing day only, without a clock time: whole calendar days. */
export interface DaysToClose {
  closed: number;
  open: number;
  medianDays: number | null;
  meanDays: number | null;
  p90Days: number | null;
}

/** Calls that reached the queue: from the queue to the agent, elapsed. What vendors quote; it hides the time in the menu before. */
export interface SpeedOfAnswer {
  n: number;
  median: DurationFigure;
  p90: DurationFigure;
  within20s: ShareFigure;
}

export interface ResponseLatencyRow {
  group: Group;
  part: Part | null;
  /** Contacts with a known course of the first response; the others are in `withoutTime`. */
  contacts: number;
  answered: number;
  gaveUp: number;
  closedUnanswered: number;
  waiting: number;
  /** Answered by the source's word, but without a time of the first response: in no latency figure. */
  withoutTime: number;
  median: DurationFigure;
  p90: DurationFigure;
  /** Median of the answered alone, as help desks print it: beside the honest one, to reconcile. */
  conventionalMedian: DurationFigure;
  answeredAtAll: ShareFigure;
  answeredWithin: AnsweredWithin[];
  /** Only without a split; null otherwise. */
  curve: LatencyCurve | null;
  /** Share answered within the channel's own target. */
  target: { seconds: number; share: ShareFigure; wanted: number } | null;
  /** Null where no call reached a queue, as on every other channel. */
  speedOfAnswer: SpeedOfAnswer | null;
  daysToClose: DaysToClose | null;
  /** Median time from the start of an episode to the last company response that settled it (elapsed time). */
  timeToAnswer: DurationFigure | null;
}

/** How many times as long a group waits as the reference group. */
export interface LatencyRatio {
  group: Group;
  against: Group;
  firstResponse: RatioFigure;
  timeToAnswer: RatioFigure;
}

export interface ResponseLatencyAnswer {
  question: 'response-latency';
  head: AnswerHead;
  rows: ResponseLatencyRow[];
  ratios: LatencyRatio[];
  /** Against the period before and the same one last year; empty with a split. */
  change: Change[];
  /** One paragraph that says in words what the chart shows. */
  summary: string;
}
