import type { Interval } from '../intervals/interval';
import type { Rate } from '../intervals/rate';
import { NO_DATA } from './significant';

/**
 * A share in per cent. Between 1 and 99 % whole; nearer to the ends one decimal; "0 %" and "100 %" only where that is exact.
 * Takes a share (0.71) or a rate. Null and a rate without contacts are "no data".
 *
 * @example formatShare(0.713) // "71 %"
 * @example formatShare(0.9966) // "99.7 %"
 * @example formatShare(0.00002) // "under 0.1 %"
 */
export function formatShare(share: number | Pick<Rate, 'value'> | null): string {
  const value = share === null || typeof share === 'number' ? share : share.value;
  if (value === null) return NO_DATA;
  const figure = percentFigure(value);
  if (value > 0 && figure === '0') return 'under 0.1 %';
  if (value < 1 && figure === '100') return 'over 99.9 %';
  return `${figure} %`;
}

/**
 * A rate in one breath: share, interval, and whether there is enough to judge.
 *
 * @example formatRate(rate({ hits: 710, total: 1000 })) // "71 % (68-74)"
 * @example formatRate(rate({ hits: 7, total: 10 })) // "70 % (40-89, too few to judge)"
 */
export function formatRate(rate: Pick<Rate, 'value' | 'interval' | 'judgeable'>): string {
  if (rate.value === null) return NO_DATA;
  const notes = [...(rate.interval ? [percentRange(rate.interval)] : []), ...(rate.judgeable ? [] : ['too few to judge'])];
  return notes.length === 0 ? formatShare(rate.value) : `${formatShare(rate.value)} (${notes.join(', ')})`;
}

/** "68-74" for the interval [0.68, 0.74]. */
export function percentRange([lower, upper]: Interval): string {
  return `${percentFigure(lower)}-${percentFigure(upper)}`;
}

function percentFigure(share: number): string {
  const percent = share * 100;
  return String(percent < 0.995 || percent > 99.005 ? Number(percent.toFixed(1)) : Math.round(percent));
}
