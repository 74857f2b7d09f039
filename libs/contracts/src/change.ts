import type { DifferenceFigure, RatioFigure } from './figures';
import type { Group } from './question';

/** What this period is held against. */
export const COMPARISON_PERIODS = ['previous-period', 'last-year'] as const;
export type ComparisonPeriod = (typeof COMPARISON_PERIODS)[number];

/** What is held against it. The median is compared as a ratio, shares as differences. */
export const CHANGE_MEASURES = ['median-first-response', 'answered-at-all', 'first-time-resolution', 'first-choice'] as const;
export type ChangeMeasure = (typeof CHANGE_MEASURES)[number];

/** One figure now and then, and whether it is really different. */
export interface Change {
  measure: ChangeMeasure;
  against: ComparisonPeriod;
  /** The period that this one is held against. */
  period: { from: string; to: string };
  group: Group;
  /** Seconds for a median, otherwise a share; null = no data, or a median that is not reached. */
  now: number | null;
  then: number | null;
  /** The sides with under 30 contacts: their level is too few to judge. */
  tooFew: ('now' | 'then')[];
  /** Now minus then, in shares; null for a median. */
  difference: DifferenceFigure | null;
  /** Now divided by then; null for a share. */
  ratio: RatioFigure | null;
  /** After Benjamini-Hochberg over all changes of the answer. False also where nothing can be said. */
  isReal: boolean;
}
