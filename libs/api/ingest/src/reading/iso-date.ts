import { daysInMonth, utcOfDay } from './calendar';
import type { ReadDate } from './read-date';

/** No zone was ever further from Greenwich (Manila before 1845: 15 h 56 min). */
export const LARGEST_OFFSET_MINUTES = 16 * 60;

const ISO_TAIL = /^(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(Z|z|[+-]\d{2}(?::?\d{2})?)?$/;

/** Reads ISO 8601 as systems export it: `2026-03-01`, `2026-03-01T10:00[:00[.123]]`, with a blank for the T, with or without offset. */
export function readIso(text: string): ReadDate | 'no-such-day' | null {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (year < 0 || month < 0 || day < 0 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const separator = text.charCodeAt(10);
  let hour = 0;
  let minute = 0;
  let second = 0;
  let millisecond = 0;
  let offsetMinutes: number | null = null;
  const timed = separator === 84 || separator === 32;
  const plain = text.length === 10 || (timed && text.charCodeAt(13) === 58 && (text.length === 16 || (text.length === 19 && text.charCodeAt(16) === 58)));
  if (plain && text.length > 10) {
    hour = digits(text, 11, 2);
    minute = digits(text, 14, 2);
    second = text.length === 19 ? digits(text, 17, 2) : 0;
    if (hour < 0 || minute < 0 || second < 0) return null;
  } else if (!plain) {
    const match = ISO_TAIL.exec(text.slice(10, 60));
    if (!match || text.length > 60) return null;
    hour = Number(match[1] ?? 0);
    minute = Number(match[2] ?? 0);
    second = Number(match[3] ?? 0);
    millisecond = Math.floor(Number(`0.${match[4] ?? '0'}`) * 1000);
    offsetMinutes = match[5] === undefined ? null : isoOffset(match[5]);
    if (offsetMinutes !== null && Math.abs(offsetMinutes) > LARGEST_OFFSET_MINUTES) return 'no-such-day';
  }
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return 'no-such-day';
  return { wall: utcOfDay(year, month, day) + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond, offsetMinutes, dateOnly: !timed };
}

function isoOffset(text: string): number {
  if (text === 'Z' || text === 'z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3).replace(':', '') || 0);
  return text.startsWith('-') ? -minutes : minutes;
}

/** The number made of exactly `count` digits, or -1. */
function digits(text: string, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads a number of seconds (`unit` 1000) or milliseconds (`unit` 1) since 1970. */
export function readEpoch(text: string, unit: number): ReadDate | null {
  if (!/^-?\d{1,15}(?:\.\d{1,9})?$/.test(text)) return null;
  return { wall: Math.floor(Number(text) * unit), offsetMinutes: 0, dateOnly: false };
}
