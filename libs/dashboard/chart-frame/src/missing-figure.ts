/** The words that stand where a number would stand, and why there is none. */
export const MISSING_FIGURES = {
  'no data': 'Nothing was recorded here in this period. That is not the same as zero.',
  'not reached': 'Fewer than half of these contacts were ever answered, so no middle waiting time exists. A median of the answered alone would hide the others.',
  'too few to judge': 'Fewer than 30 observations: the figure would move too much by chance to be worth printing.',
  'no fair comparison': 'The groups have too little in common: under half of the contacts are about topics, and from customers, that both sides have.',
  'no fair comparison possible': 'The groups have too little in common: under half of the contacts are about topics, and from customers, that both sides have.',
} as const;

export type MissingFigure = keyof typeof MISSING_FIGURES;

/** The one of these words that a cell consists of; null when it is a figure (or any other text). */
export function missingFigureIn(text: string): MissingFigure | null {
  const words = text.trim().toLowerCase();
  return words in MISSING_FIGURES ? (words as MissingFigure) : null;
}
