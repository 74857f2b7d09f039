import { incompleteBeta } from './incomplete-beta';
import { normalQuantile } from './normal';

/** Probability of at most `hits` hits in `trials` independent trials of probability `chance`. */
export function binomialCdf(hits: number, trials: number, chance: number): number {
  if (hits < 0) return 0;
  if (hits >= trials) return 1;
  return incompleteBeta(1 - chance, trials - Math.floor(hits), Math.floor(hits) + 1);
}

/** The smallest number of hits that `trials` trials of probability `chance` stay at or below with at least `probability`. */
export function binomialQuantile(probability: number, trials: number, chance: number): number {
  const spread = Math.sqrt(trials * chance * (1 - chance));
  const guess = Math.round(trials * chance + spread * normalQuantile(probability));
  let hits = Math.min(trials, Math.max(0, guess));
  while (hits > 0 && binomialCdf(hits - 1, trials, chance) >= probability) hits -= 1;
  while (hits < trials && binomialCdf(hits, trials, chance) < probability) hits += 1;
  return hits;
}
