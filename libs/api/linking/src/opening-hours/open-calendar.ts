import type { OpeningHours } from '@channelwise/contracts';
import type { Channel, Instant, LocalDate } from '@channelwise/vocabulary';
import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When one channel is open, as instants: span i is `[opensAt[i], closesAt[i])`, and `openBefore[i]` milliseconds are open before it. */
export interface OpenCalendar {
  opensAt: readonly Instant[];
  closesAt: readonly Instant[];
  openBefore: readonly number[];
}

/**
 * The opening hours of a channel as instants. The same calendar as `open_time` in the database, for waits that end at the as-of.
 *
 * A clock time that the clocks skip is read by the clock before the change; one that comes twice is its second coming.
 *
 * @param zone IANA zone in which the clock times are read
 * @param from the calendar reaches at least from here
 * @param until to here
 */
export function openCalendar({ spans, holidays }: OpeningHours, channel: Channel, zone: string, from: Instant, until: Instant): OpenCalendar {
  const own = spans.filter((span) => span.channel === channel).map((span) => ({ ...span, opens: minutesOf(span.opens), closes: minutesOf(span.closes) }));
  own.sort((one, other) => one.opens - other.opens);
  const closed = new Set(holidays);
  const zoneClock = new ZoneClock(zone);
  const opensAt: Instant[] = [];
  const closesAt: Instant[] = [];
  const openBefore: number[] = [];
  let openSoFar = 0;
  let latestClose = -Infinity;
  for (let midnight = Math.floor(from / DAY) * DAY - 2 * DAY; midnight <= until + 2 * DAY; midnight += DAY) {
    if (closed.has(isoDay(midnight))) continue;
    const weekday = new Date(midnight).getUTCDay() || 7;
    for (const span of own) {
      if (span.weekday !== weekday) continue;
      const opens = Math.max(latestClose, zoneClock.instantOf(midnight + span.opens * MINUTE));
      const closes = zoneClock.instantOf(midnight + span.closes * MINUTE);
      latestClose = Math.max(latestClose, closes);
      if (closes <= opens) continue;
      opensAt.push(opens);
      closesAt.push(closes);
      openBefore.push(openSoFar);
      openSoFar += closes - opens;
    }
  }
  return { opensAt, closesAt, openBefore };
}

/** Milliseconds open between two instants that the calendar reaches over; 0 where the second is not after the first. */
export function openMilliseconds(calendar: OpenCalendar, from: Instant, to: Instant): number {
  return Math.max(0, openUpTo(calendar, to) - openUpTo(calendar, from));
}

function openUpTo({ opensAt, closesAt, openBefore }: OpenCalendar, instant: Instant): number {
  // The last span that opens at or before the instant, by halving.
  let low = 0;
  let high = opensAt.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((opensAt[middle] ?? Infinity) <= instant) low = middle + 1;
    else high = middle;
  }
  const span = low - 1;
  const opens = opensAt[span];
  if (opens === undefined) return 0;
  return (openBefore[span] ?? 0) + Math.min(instant, closesAt[span] ?? opens) - opens;
}

/** Reads clock times of a zone, given as if they were UTC. Offsets are looked up once a day: the platform takes its time over them. */
class ZoneClock {
  private readonly offsets = new Map<Instant, number>();

  constructor(private readonly zone: string) {}

  /** The instant at which the clocks show a time. */
  instantOf(clock: Instant): Instant {
    const midnight = Math.floor(clock / DAY) * DAY;
    const before = this.offsetAt(midnight - DAY);
    const after = this.offsetAt(midnight + 3 * DAY);
    if (before === after) return clock - before;
    const byOld = this.offsetAt(clock - before) === before;
    const byNew = this.offsetAt(clock - after) === after;
    if (byOld !== byNew) return byOld ? clock - before : clock - after;
    const isSkipped = after > before;
    return isSkipped ? clock - before : clock - after;
  }

  private offsetAt(instant: Instant): number {
    const known = this.offsets.get(instant);
    if (known !== undefined) return known;
    const offset = tzOffset(this.zone, new Date(instant)) * MINUTE;
    this.offsets.set(instant, offset);
    return offset;
  }
}

/** Minutes since midnight of `HH:MM`. */
function minutesOf(time: string): number {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const isoDay = (midnight: number): LocalDate => new Date(midnight).toISOString().slice(0, 10);
