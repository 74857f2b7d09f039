import type { Instant } from '@channelwise/vocabulary';
import { daysInMonth, utcOfDay } from '../../reading/calendar';
import { LARGEST_OFFSET_MINUTES } from '../../reading/iso-date';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../reading/local-clock';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zone names of RFC 822; all other letters mean an unknown zone, which RFC 5322 takes as UTC. */
const ZONES: Readonly<Record<string, number>> = { EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 };

const DATE = /^\s*(?:[A-Za-z]{3,9}\.?,?\s+)?(\d{1,2})\s+([A-Za-z]{3})[A-Za-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([+-]\d{4}|[A-Za-z]{1,5})?/;
const FROM_LINE = /\s([A-Za-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{4}|[A-Z]{3,4})\s+)?(\d{4})/;

/** The instant of a Date header (RFC 5322 with the obsolete forms); null where it is none or no such time exists. */
export function mailDate(value: string): Instant | null {
  const match = DATE.exec(value);
  if (!match) return null;
  const [, day, month, year, hour, minute, second, zone] = match;
  return instant(fullYear(Number(year)), month, day, hour, minute, second, zone);
}

/** The delivery time in a From_ line (`From jo@example.com Sun Mar  1 10:00:00 2026`), in UTC by RFC 4155; null where it has none. */
export function fromLineDate(line: string): Instant | null {
  const match = FROM_LINE.exec(line);
  if (!match) return null;
  const [, month, day, hour, minute, second, zone, year] = match;
  return instant(Number(year), month, day, hour, minute, second, zone);
}

function instant(year: number, monthName = '', dayText = '', hour = '', minute = '', second = '0', zone = 'UTC'): Instant | null {
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const day = Number(dayText);
  const exists = month > 0 && year >= EARLIEST_YEAR && year <= LATEST_YEAR && day >= 1 && day <= daysInMonth(year, month);
  // A leap second is the next second.
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const offset = /^[+-]/.test(zone) ? (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3))) : (ZONES[zone.toUpperCase()] ?? 0);
  if (Math.abs(offset) > LARGEST_OFFSET_MINUTES) return null;
  return utcOfDay(year, month, day) + Number(hour) * 3_600_000 + (Number(minute) - offset) * 60_000 + Number(second) * 1000;
}

/** Two and three digit years of old programs, by RFC 5322 section 4.3. */
function fullYear(year: number): number {
  if (year >= 1000) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
