import type { Instant } from '@channelwise/vocabulary';
import { compileDatePattern, type DatePattern } from './date-pattern';
import type { ReadDate } from './read-date';
import { EARLIEST_YEAR, LATEST_YEAR, LocalClock } from './local-clock';

const EARLIEST = Date.UTC(EARLIEST_YEAR, 0, 1);
const LATEST = Date.UTC(LATEST_YEAR + 1, 0, 1);

/** Why a written time is of no use: not in any of the formats, no such day in the calendar, skipped by the clocks, or centuries away. */
export type TimeProblem = 'unreadable' | 'no-such-day' | 'skipped-by-clocks' | 'out-of-range';

/** Reads the times of one column: the formats are tried in order. */
export class TimeReader {
  private readonly patterns: DatePattern[];

  /** Throws a RangeError for a pattern that is not understood. */
  constructor(
    formats: readonly string[],
    private readonly clock: LocalClock,
  ) {
    this.patterns = formats.map(compileDatePattern);
  }

  instant(text: string): Instant | TimeProblem {
    const read = this.read(text);
    if (typeof read === 'string') return read;
    if (read.offsetMinutes !== null) return read.wall - read.offsetMinutes * 60_000;
    if (read.dateOnly) return this.clock.startOfDay(read.wall);
    return this.clock.instantOf(read.wall) ?? 'skipped-by-clocks';
  }

  /** The calendar day in the reader's zone, as days since 1970-01-01. */
  localDay(text: string): number | TimeProblem {
    const read = this.read(text);
    if (typeof read === 'string') return read;
    const wall = read.offsetMinutes === null ? read.wall : this.clock.wallOf(read.wall - read.offsetMinutes * 60_000);
    return Math.floor(wall / 86_400_000);
  }

  private read(text: string): ReadDate | TimeProblem {
    let noSuchDay = false;
    for (let index = 0; index < this.patterns.length; index++) {
      // Index is within the array.
      const pattern = this.patterns[index] as DatePattern;
      const read = pattern(text);
      if (read === null) continue;
      if (read === 'no-such-day') {
        noSuchDay = true;
        continue;
      }
      return read.wall >= EARLIEST && read.wall < LATEST ? read : 'out-of-range';
    }
    return noSuchDay ? 'no-such-day' : 'unreadable';
  }
}

/** The problem as a sentence about the written text. */
export function describeTimeProblem(problem: TimeProblem, text: string, formats: readonly string[], timeZone: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}...` : text;
  switch (problem) {
    case 'unreadable':
      return `"${shown}" is not a time written as ${formats.join(' or ')}`;
    case 'no-such-day':
      return `"${shown}" does not exist: the calendar or the clock has no such time`;
    case 'skipped-by-clocks':
      return `"${shown}" does not exist in ${timeZone}: the clocks were put forward over it`;
    case 'out-of-range':
      return `"${shown}" is outside the years ${EARLIEST_YEAR} to ${LATEST_YEAR}`;
  }
}
