import type { ComparisonPeriod } from '@channelwise/contracts';
import { addDays, addMonths, daysBetween } from '../filters/zone';

interface Period {
  from: string;
  to: string;
}

/** The period of equal length just before; whole months before whole months. */
export function previousPeriod({ from, to }: Period): Period {
  if (from.endsWith('-01') && to.endsWith('-01')) {
    const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
    return { from: addMonths(from, -months), to: from };
  }
  return { from: addDays(from, -daysBetween(from, to)), to: from };
}

/** The same days of the year before. */
export function samePeriodLastYear({ from, to }: Period): Period {
  return { from: yearBefore(from), to: yearBefore(to) };
}

/** What a period is held against, in the order in which people read it. */
export function earlierPeriods(period: Period): { against: ComparisonPeriod; period: Period }[] {
  return [
    { against: 'previous-period', period: previousPeriod(period) },
    { against: 'last-year', period: samePeriodLastYear(period) },
  ];
}

/** The 29th of February has no counterpart: it becomes the 28th, so that no period comes out empty. */
function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
