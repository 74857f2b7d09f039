import { formatPoints, formatTimes } from '@channelwise/metrics';
import type { Trend } from './trend-drawing';

/** `−17 points`, `+4 points`, `11x`, or `no data`. */
export function differenceInWords(unit: Trend['unit'], value: number | null): string {
  if (unit === 'ratio') return formatTimes(value);
  const words = formatPoints(value).replace('-', '−');
  return value !== null && value > 0 && !words.startsWith('0 ') ? `+${words}` : words;
}

/** What the sparkline shows, for those who do not see it. */
export function trendInWords({ unit, months }: Trend): string {
  const known = months.filter((month) => month.value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return 'no data in these months';
  const against = unit === 'points' ? 'Social minus traditional' : 'Social to traditional';
  const path = `${differenceInWords(unit, first.value)} in ${monthInWords(first.month)}`;
  const span = first === last ? path : `from ${path} to ${differenceInWords(unit, last.value)} in ${monthInWords(last.month)}`;
  const gaps = months.length - known.length;
  return gaps === 0 ? `${against}: ${span}` : `${against}: ${span}; ${gaps} of ${months.length} months without data`;
}

/** `October 2026` for `2026-10`. */
function monthInWords(month: string): string {
  const instant = new Date(`${month}-01T00:00:00Z`);
  return Number.isNaN(instant.getTime()) ? month : new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(instant);
}
