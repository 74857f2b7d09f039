import type { Anchor, Channel, Family, RageChoice, Scope, WindowDays } from '@channelwise/vocabulary';

/** By single channel, or by family: social against traditional. */
export const GROUPINGS = ['channel', 'family'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A second cut of every group. */
export const SPLITS = ['none', 'month', 'segment', 'topic'] as const;
export type Split = (typeof SPLITS)[number];

/** Which time a wait counts in: all of it, or only that within the opening hours of the channel. */
export const CLOCKS = ['elapsed', 'business'] as const;
export type Clock = (typeof CLOCKS)[number];

/** To which channel of its episode a first-time resolution is credited: of the first contact, of the last answer, of the last contact. */
export const CREDITS = ['first', 'resolving', 'last'] as const;
export type CreditedTo = (typeof CREDITS)[number];

/**
 * The filters of every question, as they stand in the query string of the API and in the address of the dashboard.
 * All are optional there; this is the complete form with the defaults filled in.
 */
export interface QuestionFilters {
  /** First day of the period. */
  from: string;
  /** The day after the last one: the period is half-open. */
  to: string;
  /** IANA time zone in which days are cut. */
  zone: string;
  channels: Channel[];
  /** Id of a segmentation scheme, the one that `split=segment` uses; null = the first scheme. */
  scheme: number | null;
  /** Id of a segment; null = all customers. */
  segment: number | null;
  /** Id of a topic; null = all topics. */
  topic: number | null;
  rage: RageChoice;
  window: WindowDays;
  scope: Scope;
  anchor: Anchor;
  /** The clock of the first response; time to answer and speed of answer are always elapsed. */
  clock: Clock;
  creditedTo: CreditedTo;
  by: Grouping;
  split: Split;
}

/** A group of contacts that a figure is about: a channel or a family. */
export interface Group {
  key: Channel | Family;
  label: string;
  /** Null for the channel `other`. */
  family: Family | null;
}

/** The part of a group that a split made: a month, a segment or a topic. */
export interface Part {
  /** Month `2026-10`, or the id of the segment or topic as text. */
  key: string;
  label: string;
}

export interface LeftOut {
  reason: string;
  count: number;
}

/** What every answer says about itself, so that any figure can be traced. */
export interface AnswerHead {
  period: { from: string; to: string; zone: string };
  /** The instant up to which the data is complete (ISO 8601 with offset); null in an empty workspace. */
  asOf: string | null;
  filters: QuestionFilters;
  /** The filters as a reader would say them: "October 2026, all customers, all topics, rage left out". */
  filtersInWords: string;
  /** Ids of the definitions behind the figures, see `/api/v1/definitions`. */
  definitions: string[];
  /** What was not counted, and how much of it. */
  leftOut: LeftOut[];
  /** Contacts behind the answer. */
  contacts: number;
  /** `tallies`: from prepared counts. `contacts`: counted afresh because the period or zone cannot be cut from the tallies. */
  countedFrom: 'tallies' | 'contacts';
  /** True when every contact comes from the generated demo. */
  generated: boolean;
  /**
   * The part of the period in which all the compared channels existed, where it is notably shorter: a channel that opened later must not
   * win or lose by its date range. Null where the comparison is over common ground.
   */
  commonPeriod: { from: string; to: string; reason: string } | null;
}
