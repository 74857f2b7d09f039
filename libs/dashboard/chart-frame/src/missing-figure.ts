/** The words that stand where a number would stand, and why there is none. */
export const MISSING_FIGURES = {
  'no data': 'Nothing was recorded here in this period. That is not the same as zero.',
  'not reached': 'Fewer than half of these contacts were ever answered, so no middle waiting time exists. A median of the answered alone would hide the others.',
  'too few to judge': 'Fewer than 30 observations: the figure would move too much by chance to be worth printing.',
  'not comparable': 'The two groups have too little in common to be compared fairly.',
} as const;

export type MissingFigure = keyof typeof MISSING_FIGURES;

/** The one of these words that a cell consists of; null when it is a figure (or any other text). */
export function missingFigureIn(text: string): MissingFigure | null {
  const words = text.trim().toLowerCase();
  return words in MISSING_FIGURES ? (words as MissingFigure) : null;
}
