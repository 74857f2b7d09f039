import { TZDate } from '@date-fns/tz';

/**
 * The instant at which a day is over in a zone, ISO 8601 with offset; also on days of 23 or 25 hours.
 * @param day `YYYY-MM-DD`; null for anything else
 */
export function endOfDay(day: string, zone: string): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (parts === null) return null;
  const [, year, month, date] = parts;
  return new TZDate(Number(year), Number(month) - 1, Number(date) + 1, zone).toISOString();
}
