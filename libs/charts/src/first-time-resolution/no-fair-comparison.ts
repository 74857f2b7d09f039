/** Stands where an adjusted figure would stand when the groups have too little in common. */
export const NO_FAIR_COMPARISON = 'no fair comparison possible';

/** The reason of a refusal as a clause that begins with what it is; reasons that already say so stay as they are. */
export function refusalWords(refusal: string): string {
  return refusal.startsWith(NO_FAIR_COMPARISON) ? refusal : `${NO_FAIR_COMPARISON}: ${refusal}`;
}
