import { incompleteBeta } from './incomplete-beta';
import { normalQuantile } from './normal';

/** Probability that Student's t with `degrees` > 0 degrees of freedom is at most `t` (Student 1908). */
export function studentCdf(t: number, degrees: number): number {
  const tail = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The value that Student's t with `degrees` degrees of freedom stays below with the given probability; probabilities outside
 * (0, 1) throw a RangeError.
 *
 * @example studentQuantile(0.975, 10) // 2.2281388519862747
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability inside (0, 1): ${probability}`);
  if (probability === 0.5) return 0;
  const tail = Math.min(probability, 1 - probability);
  let outer = Math.min(-1, normalQuantile(tail));
  while (studentCdf(outer, degrees) > tail) outer *= 2;
  let inner = 0;
  for (let step = 0; step < 200 && inner - outer > 1e-15 * -outer; step += 1) {
    const middle = (inner + outer) / 2;
    if (studentCdf(middle, degrees) > tail) inner = middle;
    else outer = middle;
  }
  const quantile = (inner + outer) / 2;
  return probability < 0.5 ? quantile : -quantile;
}
