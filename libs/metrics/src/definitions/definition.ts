/**
 * What a figure means, written once: the "how is this computed?" card, the data dictionary of the exports and the README of
 * this library all print these texts. A change of meaning raises `version`.
 */
export interface Definition {
  /** Kebab case, stable: links, exports and answers refer to it. */
  readonly id: string;
  /** Starts at 1; raised whenever the figure would come out differently. */
  readonly version: number;
  readonly title: string;
  /** The question that the figure answers, as a reader would ask it. */
  readonly question: string;
  /** Two to four sentences for somebody who runs customer service and not statistics. */
  readonly plain: string;
  /** What is counted, and in what. */
  readonly counts: string;
  readonly leftOut: string;
  /** Estimator and interval, with author and year. */
  readonly method: string;
  /** Why the figure may differ from the one that a help desk or telephone system prints. */
  readonly whyDiffers: string;
}
