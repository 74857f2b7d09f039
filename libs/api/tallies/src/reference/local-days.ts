import { TZDate } from '@date-fns/tz';
import type { Instant, LocalDate } from '@channelwise/vocabulary';
import { DAY } from './durations';

/** The calendar day of an instant in a zone. */
export function localDay(instant: Instant, zone: string): LocalDate {
  const local = new TZDate(instant, zone);
  return isoDay(local.getFullYear(), local.getMonth(), local.getDate());
}

/** The instant at which a calendar day begins in a zone. */
export function startOfDay(day: LocalDate, zone: string): Instant {
  const { year, month, date } = partsOf(day);
  return new TZDate(year, month, date, zone).getTime();
}

/** The calendar day so many days later. */
export function addDays(day: LocalDate, days: number): LocalDate {
  const { year, month, date } = partsOf(day);
  const moved = new Date(Date.UTC(year, month, date + days));
  return isoDay(moved.getUTCFullYear(), moved.getUTCMonth(), moved.getUTCDate());
}

/** Whole calendar days from one day to another, negative when the other comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** First day of the 8-day block: 1, 9, 17 or 25 of the month. */
export function blockOf(day: LocalDate): LocalDate {
  const { year, month, date } = partsOf(day);
  if (date >= 25) return isoDay(year, month, 25);
  if (date >= 17) return isoDay(year, month, 17);
  if (date >= 9) return isoDay(year, month, 9);
  return isoDay(year, month, 1);
}

/** First day of the month. */
export function monthOf(day: LocalDate): LocalDate {
  const { year, month } = partsOf(day);
  return isoDay(year, month, 1);
}

function partsOf(day: LocalDate): { year: number; month: number; date: number } {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return { year, month: month - 1, date };
}

function isoDay(year: number, monthIndex: number, date: number): LocalDate {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(monthIndex + 1)}-${pad(date)}`;
}
