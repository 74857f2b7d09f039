import { compileDatePattern } from '../date-pattern';

const DAYS = ['dd/MM/yyyy', 'd/M/yyyy', 'MM/dd/yyyy', 'M/d/yyyy', 'dd.MM.yyyy', 'd.M.yyyy', 'dd-MM-yyyy', 'MM-dd-yyyy', 'yyyy/MM/dd', 'yyyy.MM.dd', 'd MMM yyyy', 'MMM d, yyyy', 'dd-MMM-yyyy', 'yyyyMMdd', 'dd/MM/yy', 'MM/dd/yy', 'EEE, d MMM yyyy'];
const CLOCKS = [' HH:mm:ss', ' HH:mm', ' H:mm', ' h:mm:ss a', ' h:mm a', ' h:mma', ", HH:mm:ss", ', HH:mm', "'T'HH:mm:ss", ' HH:mm:ss.SSS', ' HH:mm:ss XXX', ''];
const PATTERNS = ['iso', ...DAYS.flatMap((day) => CLOCKS.map((clock) => day + clock))];

export interface DateFormatGuess {
  pattern: string;
  /** The column has days without a clock time. */
  dateOnly: boolean;
  /** Another reading (day and month exchanged) fits all samples as well. */
  ambiguous: boolean;
}

/** The pattern under which every sample is an existing time; null without one. `name` tells an epoch from a number. */
export function guessDateFormat(samples: readonly string[], name: string): DateFormatGuess | null {
  if (samples.length === 0) return null;
  const epoch = guessEpoch(samples, name);
  if (epoch) return epoch;
  let found: DateFormatGuess | null = null;
  for (const pattern of PATTERNS) {
    const fit = fits(pattern, samples);
    if (fit === null) continue;
    if (found === null) found = { pattern, dateOnly: fit.dateOnly, ambiguous: false };
    else if (pattern === exchanged(found.pattern)) return { ...found, ambiguous: true };
  }
  return found;
}

function fits(pattern: string, samples: readonly string[]): { dateOnly: boolean } | null {
  const read = compileDatePattern(pattern);
  let dateOnly = true;
  for (const sample of samples) {
    const date = read(sample);
    if (date === null || date === 'no-such-day') return null;
    dateOnly &&= date.dateOnly;
  }
  return { dateOnly };
}

/** The same pattern with day and month exchanged. */
function exchanged(pattern: string): string {
  return pattern.replace(/d+|M+/g, (part) => (part.startsWith('d') ? 'M'.repeat(part.length) : 'd'.repeat(part.length)));
}

function guessEpoch(samples: readonly string[], name: string): DateFormatGuess | null {
  const isBetween = (from: number, to: number): boolean => samples.every((sample) => /^\d{9,14}(?:\.\d+)?$/.test(sample) && Number(sample) >= from && Number(sample) < to);
  const [from, to] = [Date.UTC(1995, 0), Date.UTC(2100, 0)];
  const named = /time|date|_at$|epoch|stamp|created|opened|closed|answered/i.test(name);
  if (isBetween(from, to)) return { pattern: 'epoch-milliseconds', dateOnly: false, ambiguous: false };
  return named && isBetween(from / 1000, to / 1000) ? { pattern: 'epoch-seconds', dateOnly: false, ambiguous: false } : null;
}
