import type { DurationFigure, RateFigure, ShareFigure } from './figures';
import type { AnswerHead, Group } from './question';

/** A share of the contacts and the time by which it was answered. */
export interface LatencyQuantile {
  probability: number;
  figure: DurationFigure;
}

/** Mean time without an answer, nobody counted for longer than the horizon. */
export interface RestrictedMeanFigure {
  horizonSeconds: number;
  n: number;
  seconds: number | null;
  interval: readonly [lower: number, upper: number] | null;
  judgeable: boolean;
}

/** The waits of one group as analysts want them: what customers lived through beside what would be, had nobody given up. */
export interface LatencyAnalysisRow {
  group: Group;
  contacts: number;
  /** Giving up and closing as competing events (Aalen-Johansen): what customers lived through. */
  lived: { median: DurationFigure; withinDay: ShareFigure };
  /** Giving up and closing as lost from sight (Kaplan-Meier): the speed of the channel, had nobody given up. */
  hadNobodyGivenUp: { median: DurationFigure; withinDay: ShareFigure };
  /** To 24 hours and to 7 days; the unanswered count up to the horizon. */
  restrictedMeans: RestrictedMeanFigure[];
  quantiles: LatencyQuantile[];
}

/** The tools whose figures are made again from the same contacts. */
export const HELP_DESK_FIGURES = ['zendesk-first-reply-time', 'chatwoot-first-response-time', 'genesys-service-level', 'genesys-speed-of-answer'] as const;
export type HelpDeskFigureName = (typeof HELP_DESK_FIGURES)[number];

/** What a help desk would print for a group, and ours of the same kind. Exactly one of duration and rate is there on each side. */
export interface HelpDeskFigure {
  figure: HelpDeskFigureName;
  group: Group;
  theirs: { duration: DurationFigure | null; rate: RateFigure | null };
  ours: { duration: DurationFigure | null; share: ShareFigure | null };
  /** Contacts that their figure leaves out. */
  leftOut: number;
  /** Seconds of the service level; null for the others. */
  targetSeconds: number | null;
}

/** A help desk's figure in words. */
export interface HelpDeskDefinition {
  figure: HelpDeskFigureName;
  tool: string;
  name: string;
  /** Ours that it stands beside. */
  ours: string;
  /** One sentence. */
  whyDiffers: string;
}

export interface LatencyAnalysisAnswer {
  question: 'latency-analysis';
  head: AnswerHead;
  rows: LatencyAnalysisRow[];
  helpDeskDefinitions: HelpDeskDefinition[];
  helpDesk: HelpDeskFigure[];
  summary: string;
  helpDeskSummary: string;
}
