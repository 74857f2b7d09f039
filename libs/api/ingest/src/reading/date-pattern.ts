import { daysInMonth, utcOfDay } from './calendar';
import { LARGEST_OFFSET_MINUTES, readEpoch, readIso } from './iso-date';
import type { ReadDate } from './read-date';

/** Reads one pattern. `null`: the text is not written so. `'no-such-day'`: it is, but the calendar or the clock has no such time. */
export type DatePattern = (text: string) => ReadDate | 'no-such-day' | null;

type Step = (cursor: Cursor) => boolean;

/** The state of reading one text; one per pattern, used again for every row. */
interface Cursor {
  text: string;
  at: number;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** 0 for am, 12 for pm, -1 without. */
  halfDay: number;
  offsetMinutes: number | null;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const TOKEN = /'((?:[^']|'')*)'|yyyy|yy|MMMM|MMM|MM|M|dd|d|HH|H|hh|h|mm|m|ss|s|SSS|EEEE|EEE|aa|a|XXX|XX|X|xxx|xx|x|[^A-Za-z']/gy;

/** Turns a pattern into a reader. Throws a RangeError that names the first part which is not understood. */
export function compileDatePattern(pattern: string): DatePattern {
  if (pattern === 'iso') return readIso;
  if (pattern === 'epoch-seconds') return (text) => readEpoch(text, 1000);
  if (pattern === 'epoch-milliseconds') return (text) => readEpoch(text, 1);

  const steps: Step[] = [];
  const names = new Set<string>();
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < pattern.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(pattern);
    if (!match) throw new RangeError(`the date pattern "${pattern}" is not understood from "${pattern.slice(at)}" on`);
    const [token, quoted] = match;
    steps.push(quoted === undefined ? stepFor(token) : literal(quoted === '' ? "'" : quoted.replaceAll("''", "'")));
    names.add(token.charAt(0));
    at += token.length;
  }
  if (!names.has('y') || !names.has('M') || !names.has('d')) throw new RangeError(`the date pattern "${pattern}" needs a year, a month and a day`);
  const dateOnly = !names.has('H') && !names.has('h');
  if (names.has('h') && !names.has('a')) throw new RangeError(`the date pattern "${pattern}" has a 12-hour clock (h) without am or pm (a); write H for 24 hours`);

  const cursor: Cursor = { text: '', at: 0, year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0, millisecond: 0, halfDay: -1, offsetMinutes: null };
  return (text) => {
    cursor.text = text;
    cursor.at = cursor.hour = cursor.minute = cursor.second = cursor.millisecond = 0;
    cursor.halfDay = -1;
    cursor.offsetMinutes = null;
    for (const step of steps) if (!step(cursor)) return null;
    return cursor.at === text.length ? finish(cursor, dateOnly) : null;
  };
}

function stepFor(token: string): Step {
  switch (token) {
    case 'yyyy':
      return number(4, 4, (cursor, value) => (cursor.year = value));
    case 'yy':
      return number(2, 2, (cursor, value) => (cursor.year = value < 70 ? 2000 + value : 1900 + value));
    case 'MMMM':
    case 'MMM':
      return monthName(token === 'MMMM');
    case 'MM':
    case 'M':
      return number(token.length, 2, (cursor, value) => (cursor.month = value));
    case 'dd':
    case 'd':
      return number(token.length, 2, (cursor, value) => (cursor.day = value));
    case 'HH':
    case 'H':
      return number(token.length, 2, (cursor, value) => (cursor.hour = value));
    case 'hh':
    case 'h':
      // A 12-hour clock has no hour 0 or 13: an impossible value makes the text unreadable below.
      return number(token.length, 2, (cursor, value) => (cursor.hour = value >= 1 && value <= 12 ? value % 12 : 99));
    case 'mm':
    case 'm':
      return number(token.length, 2, (cursor, value) => (cursor.minute = value));
    case 'ss':
    case 's':
      return number(token.length, 2, (cursor, value) => (cursor.second = value));
    case 'SSS':
      return number(3, 3, (cursor, value) => (cursor.millisecond = value));
    case 'EEEE':
    case 'EEE':
      return letters;
    case 'a':
    case 'aa':
      return halfDay;
    default:
      return token.startsWith('X') || token.startsWith('x') ? offset : literal(token);
  }
}

function number(minimumDigits: number, maximumDigits: number, store: (cursor: Cursor, value: number) => void): Step {
  return (cursor) => {
    let value = 0;
    let digits = 0;
    while (digits < maximumDigits) {
      const digit = cursor.text.charCodeAt(cursor.at) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
      digits++;
      cursor.at++;
    }
    if (digits < minimumDigits) return false;
    store(cursor, value);
    return true;
  };
}

function literal(text: string): Step {
  return (cursor) => {
    if (!cursor.text.startsWith(text, cursor.at)) return false;
    cursor.at += text.length;
    return true;
  };
}

function monthName(whole: boolean): Step {
  return (cursor) => {
    const start = cursor.at;
    letters(cursor);
    const word = cursor.text.slice(start, cursor.at).toLowerCase();
    const index = MONTHS.findIndex((month) => month === word || (!whole && (month.slice(0, 3) === word || (word === 'sept' && month === 'september'))));
    cursor.month = index + 1;
    return index >= 0;
  };
}

function letters(cursor: Cursor): boolean {
  const start = cursor.at;
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at) | 32;
    if (!(code >= 97 && code <= 122)) break;
    cursor.at++;
  }
  return cursor.at > start;
}

function halfDay(cursor: Cursor): boolean {
  const match = /^[ap]\.?m\.?/i.exec(cursor.text.slice(cursor.at, cursor.at + 4));
  if (!match) return false;
  cursor.halfDay = match[0].charAt(0).toLowerCase() === 'p' ? 12 : 0;
  cursor.at += match[0].length;
  return true;
}

function offset(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const sign = text.charAt(at);
  if (sign === 'Z' || sign === 'z') {
    cursor.offsetMinutes = 0;
    cursor.at++;
    return true;
  }
  const match = /^([+-])(\d{2})(?::?(\d{2}))?/.exec(text.slice(at, at + 6));
  if (!match) return false;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  cursor.offsetMinutes = sign === '-' ? -minutes : minutes;
  cursor.at += match[0].length;
  return minutes <= LARGEST_OFFSET_MINUTES;
}

function finish(cursor: Cursor, dateOnly: boolean): ReadDate | 'no-such-day' {
  const { year, month, day, minute, second } = cursor;
  const hour = cursor.halfDay === -1 ? cursor.hour : cursor.hour + cursor.halfDay;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return 'no-such-day';
  return { wall: utcOfDay(year, month, day) + hour * 3_600_000 + minute * 60_000 + second * 1000 + cursor.millisecond, offsetMinutes: cursor.offsetMinutes, dateOnly };
}
