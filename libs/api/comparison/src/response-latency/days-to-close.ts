import type { DaysToClose } from '@channelwise/contracts';
import type { Counts } from '../counts/channel-counts';

/** Whole calendar days from opening to closing, for records that give the closing day only; null where there are none. */
export function daysToClose(counts: Counts): DaysToClose | null {
  if (counts.daysClosed === 0) return null;
  return {
    closed: counts.daysClosed,
    open: counts.daysOpen,
    medianDays: dayAtShare(counts.daysToClose, 0.5),
    meanDays: counts.daysSum / counts.daysClosed,
    p90Days: dayAtShare(counts.daysToClose, 0.9),
  };
}

/** The smallest number of days by which this share was closed (nearest rank): whole days, never between two of them. */
function dayAtShare(days: Float64Array, share: number): number {
  const total = days.reduce((sum, count) => sum + count, 0);
  let closed = 0;
  for (let day = 0; day < days.length; day++) {
    closed += days[day] ?? 0;
    if (closed >= share * total) return day;
  }
  return days.length - 1;
}
