import { Z_95 } from '../distributions/normal';
import type { Interval } from '../intervals/interval';

/**
 * 95 % limits of a probability strictly between 0 and 1 on the scale log(-log(p)), on which they cannot leave [0, 1].
 * At 0 or 1, and without a standard error, the scale has no limits: null.
 *
 * Source: Kalbfleisch and Prentice (1980), as `conf.type = "log-log"` in the R package survival.
 */
export function logLogBand(probability: number, standardError: number): Interval | null {
  if (!(probability > 0 && probability < 1) || !Number.isFinite(standardError)) return null;
  const logarithm = Math.log(probability);
  const reach = Math.abs((Z_95 * standardError) / (probability * logarithm));
  return [probability ** Math.exp(reach), probability ** Math.exp(-reach)];
}
