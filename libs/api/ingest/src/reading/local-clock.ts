import type { Instant } from '@channelwise/vocabulary';

const DAY = 86_400_000;

/** Years outside of these are typing errors, not service records. */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2199;

/**
 * Wall-clock time of one IANA zone to instants and back. Intl is asked twice per calendar day, not per row: a day without a change of
 * the clocks costs one look-up.
 */
export class LocalClock {
  private readonly format: Intl.DateTimeFormat;
  /** By UTC day: the offset in milliseconds at its beginning, and the change within it if there is one. */
  private readonly days = new Map<number, { offset: number; change: { at: Instant; offset: number } | null }>();
  /** By local day: the one offset that holds all day and the days beside it, or null where clocks change nearby. */
  private readonly plainDays = new Map<number, number | null>();
  private lastDay = Number.NaN;
  private lastOffset: number | null = null;

  /** Throws a RangeError for a zone that does not exist. */
  constructor(readonly timeZone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /**
   * The instant of a wall-clock time, given as if it were UTC (`Date.UTC(2026, 2, 1, 10)`). A time that occurs twice (clocks go back)
   * is the first one; a time that never occurs (clocks go forward) is null.
   */
  instantOf(wall: number): Instant | null {
    const day = Math.floor(wall / DAY);
    if (day !== this.lastDay) {
      this.lastOffset = this.plainOffset(day);
      this.lastDay = day;
    }
    if (this.lastOffset !== null) return wall - this.lastOffset;

    const candidates = [this.offsetAt(wall - DAY), this.offsetAt(wall), this.offsetAt(wall + DAY)]
      .map((offset) => wall - offset)
      .filter((instant) => this.offsetAt(instant) === wall - instant);
    return candidates.length === 0 ? null : Math.min(...candidates);
  }

  /** The first instant of a local day: midnight, or the moment after the gap where clocks go forward at midnight. */
  startOfDay(wallMidnight: number): Instant {
    const midnight = this.instantOf(wallMidnight);
    if (midnight !== null) return midnight;
    // With the offset from before the change, a skipped midnight is the very moment of the change.
    return wallMidnight - this.offsetAt(wallMidnight - DAY);
  }

  /** The wall-clock time at an instant, as if it were UTC. */
  wallOf(instant: Instant): number {
    return instant + this.offsetAt(instant);
  }

  /** Local time minus UTC in milliseconds. */
  offsetAt(instant: Instant): number {
    const day = this.dayOf(Math.floor(instant / DAY));
    return day.change !== null && instant >= day.change.at ? day.change.offset : day.offset;
  }

  private plainOffset(localDay: number): number | null {
    let offset = this.plainDays.get(localDay);
    if (offset === undefined) {
      const before = this.offsetAt((localDay - 1) * DAY);
      const steady = [0, 1, 2].every((later) => this.offsetAt((localDay + later) * DAY) === before);
      offset = steady ? before : null;
      this.plainDays.set(localDay, offset);
    }
    return offset;
  }

  private dayOf(utcDay: number): { offset: number; change: { at: Instant; offset: number } | null } {
    let day = this.days.get(utcDay);
    if (day === undefined) {
      const start = utcDay * DAY;
      const offset = this.askOffset(start);
      const offsetAfter = this.askOffset(start + DAY);
      day = { offset, change: offset === offsetAfter ? null : { at: this.findChange(start, start + DAY, offset), offset: offsetAfter } };
      this.days.set(utcDay, day);
    }
    return day;
  }

  /** The first whole second at which the offset is no longer `offset`. */
  private findChange(start: Instant, end: Instant, offset: number): Instant {
    let low = start / 1000;
    let high = end / 1000;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.askOffset(middle * 1000) === offset) low = middle;
      else high = middle;
    }
    return high * 1000;
  }

  private askOffset(instant: Instant): number {
    const parts: Record<string, number> = {};
    for (const part of this.format.formatToParts(instant)) parts[part.type] = Number(part.value);
    const wall = Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'] ?? 1, parts['hour'] ?? 0, parts['minute'] ?? 0, parts['second'] ?? 0);
    return wall - instant;
  }
}

const clocks = new Map<string, LocalClock>();

/** The clock of a zone, made once, so that every file profits from the days already asked. Throws a RangeError for a zone that does not exist. */
export function localClock(timeZone: string): LocalClock {
  let clock = clocks.get(timeZone);
  if (!clock) clocks.set(timeZone, (clock = new LocalClock(timeZone)));
  return clock;
}

/** Whether the platform knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
