import type { CorrectionRule, FormatKey, ImportCounts, ImportState } from '@channelwise/contracts';
import type { Instant } from '@channelwise/vocabulary';
import type { FormatOptions } from '../formats/format-options';

/** What the intake needs to know about a file, checked. */
export interface IntakeRequest {
  format: FormatKey;
  sourceName: string;
  options: FormatOptions;
  corrections: CorrectionRule;
  /** "The data of this source is complete up to here"; null = its latest event. */
  completeUpTo: Instant | null;
  keepDemo: boolean;
  /** The file was made by the simulator: it makes room for the first file that was not. */
  generated: boolean;
  /**
   * More files follow at once: linking and tallies wait for the last of them. Only for generated data, which is made anew when the
   * rest does not come.
   */
  linkLater: boolean;
}

export interface IntakeProgress {
  state: Extract<ImportState, 'reading' | 'storing' | 'linking'>;
  bytesRead: number;
  /** While reading: what has been received, left out and rejected so far; what is accepted shows when it is stored. */
  counts: ImportCounts;
}

export interface IntakeRun {
  /** The decimal id of a row of the table `import`. */
  importId: string;
  signal: AbortSignal;
  /** Called often (once a batch): it should be cheap. */
  onProgress(progress: IntakeProgress): void;
  /** The clock. */
  now: Instant;
}

export interface IntakeResult {
  counts: ImportCounts;
  demoRemoved: boolean;
}

export const NO_COUNTS: Readonly<ImportCounts> = { received: 0, accepted: 0, corrected: 0, duplicates: 0, leftOut: 0, rejected: 0 };
