/** Stands where an adjusted figure would stand when the groups have too little in common. */
export const NO_FAIR_COMPARISON = 'no fair comparison possible';
