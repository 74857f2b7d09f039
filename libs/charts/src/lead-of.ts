/** A summary as a page sets it: the first sentence large, the others below it. */
export interface Lead {
  first: string;
  /** Empty where the summary is one sentence. */
  rest: string;
}

/** Parts a summary after its first sentence. A full stop within a figure or before a small letter ends no sentence. */
export function leadOf(summary: string): Lead {
  const [first = '', ...rest] = summary.split(/(?<=[.!?])\s+(?=\p{Lu}|\d)/u);
  return { first, rest: rest.join(' ') };
}
