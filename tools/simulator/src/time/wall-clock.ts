export const DAY_SECONDS = 86_400;
export const WEEK_SECONDS = 7 * DAY_SECONDS;
export const HOUR_SECONDS = 3_600;

/** The zone in which the generated company lives. */
export const TIME_ZONE = 'Europe/London';

/**
 * Converts between UTC and the wall clock in London, both in seconds since 1970 (wall seconds count as if the wall clock were UTC).
 * Uses the rule in force since 1996: summer time from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
 * `Intl` would do the same a thousand times slower.
 */
export class WallClock {
  private readonly summers: { begin: number; end: number }[] = [];

  constructor(firstYear: number, lastYear: number) {
    for (let year = firstYear; year <= lastYear; year++) {
      this.summers.push({ begin: lastSunday(year, 2) + HOUR_SECONDS, end: lastSunday(year, 9) + HOUR_SECONDS });
    }
  }

  /** Seconds that London is ahead of UTC. */
  offsetSeconds(utc: number): number {
    for (const summer of this.summers) if (utc >= summer.begin && utc < summer.end) return HOUR_SECONDS;
    return 0;
  }

  wallOf(utc: number): number {
    return utc + this.offsetSeconds(utc);
  }

  /** A wall time that a clock change skips is taken an hour later; one that it repeats, the first time. */
  utcOf(wall: number): number {
    const asSummer = wall - HOUR_SECONDS;
    return this.offsetSeconds(asSummer) === HOUR_SECONDS ? asSummer : wall;
  }
}

/** Monday is 0. 1970-01-01 was a Thursday. */
export function weekdayOf(wall: number): number {
  return (Math.floor(wall / DAY_SECONDS) + 3) % 7;
}

/** Seconds since Monday 00:00 on the wall clock. */
export function secondOfWeek(wall: number): number {
  return (wall + 3 * DAY_SECONDS) % WEEK_SECONDS;
}

/** Wall seconds of local midnight of a `YYYY-MM-DD`; throws a RangeError if there is no such day. */
export function wallMidnight(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const milliseconds = match ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== date) throw new RangeError(`not a calendar day: ${date}`);
  return milliseconds / 1000;
}

/** `months` calendar months before that day, the day of month clipped to the month's length. */
export function monthsBefore(date: string, months: number): string {
  const day = new Date(wallMidnight(date) * 1000);
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day.getUTCDate(), length));
  return first.toISOString().slice(0, 10);
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay()) / 1000;
}
