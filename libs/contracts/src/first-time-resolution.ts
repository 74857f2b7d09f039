import type { Anchor, Scope, WindowDays } from '@channelwise/vocabulary';
import type { Change } from './change';
import type { AdjustedDifferenceFigure, DifferenceFigure, RateFigure, ShareFigure } from './figures';
import type { AnswerHead, Group, Part } from './question';

export interface FirstTimeResolutionRow {
  group: Group;
  part: Part | null;
  /** Under the definition asked for (window, scope, anchor). */
  rate: RateFigure;
  /**
   * Standardised to the pooled topic x segment mix of all groups, within a part to the mix of that part: topics within a segment,
   * segments within a topic. Null where refused.
   */
  adjusted: ShareFigure | null;
  adjustedRefusal: string | null;
  /** Episodes too young to judge at the as-of: shown hatched, never counted. */
  provisional: number;
}

/** One definition of FTR and what it yields. */
export interface SensitivityCell {
  group: Group;
  window: WindowDays;
  scope: Scope;
  anchor: Anchor;
  rate: RateFigure;
}

export interface ResolutionDifference {
  group: Group;
  against: Group;
  raw: DifferenceFigure;
  adjusted: AdjustedDifferenceFigure;
  /** After Benjamini-Hochberg over the differences on screen: is the raw difference one? And the adjusted one? */
  rawIsDifference: boolean;
  adjustedIsDifference: boolean;
}

export interface FirstTimeResolutionAnswer {
  question: 'first-time-resolution';
  head: AnswerHead;
  rows: FirstTimeResolutionRow[];
  differences: ResolutionDifference[];
  /** Every window x scope x anchor, only without a split. */
  sensitivity: SensitivityCell[];
  /** Against the period before and the same one last year; empty with a split. */
  change: Change[];
  summary: string;
}
