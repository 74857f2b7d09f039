import { DAY_SECONDS, WallClock, weekdayOf } from './wall-clock';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

interface DayNames {
  iso: string;
  mail: string;
  envelopeDay: string;
  year: string;
}

/** Writes instants the way each format wants them; the names of days are made once per day. */
export class TimeStamps {
  private readonly days = new Map<number, DayNames>();

  constructor(private readonly clock: WallClock) {}

  /** `2026-03-01T10:00:00.000Z`, as the X API writes it. */
  isoMilliseconds(utc: number): string {
    return `${this.day(utc).iso}T${timeOfDay(utc)}.000Z`;
  }

  /** `2026-03-01T10:00:00+0000`, as the Graph API writes it. */
  graph(utc: number): string {
    return `${this.day(utc).iso}T${timeOfDay(utc)}+0000`;
  }

  /** `Sun, 1 Mar 2026 10:00:00 +0000` with the offset in London (RFC 5322). */
  mail(utc: number): string {
    const wall = this.clock.wallOf(utc);
    return `${this.day(wall).mail} ${timeOfDay(wall)} ${wall === utc ? '+0000' : '+0100'}`;
  }

  /** `Sun Mar  1 10:00:00 2026` in UTC, as on the From_ line of an mbox. */
  envelope(utc: number): string {
    const day = this.day(utc);
    return `${day.envelopeDay} ${timeOfDay(utc)} ${day.year}`;
  }

  private day(seconds: number): DayNames {
    const index = Math.floor(seconds / DAY_SECONDS);
    let names = this.days.get(index);
    if (!names) {
      const date = new Date(index * DAY_SECONDS * 1000);
      const weekday = WEEKDAYS[weekdayOf(seconds)] ?? '';
      const month = MONTHS[date.getUTCMonth()] ?? '';
      const year = String(date.getUTCFullYear());
      names = {
        iso: date.toISOString().slice(0, 10),
        mail: `${weekday}, ${date.getUTCDate()} ${month} ${year}`,
        envelopeDay: `${weekday} ${month} ${String(date.getUTCDate()).padStart(2, ' ')}`,
        year,
      };
      this.days.set(index, names);
    }
    return names;
  }
}

function timeOfDay(seconds: number): string {
  const second = seconds % DAY_SECONDS;
  return `${TWO_DIGITS[Math.floor(second / 3600)] ?? ''}:${TWO_DIGITS[Math.floor(second / 60) % 60] ?? ''}:${TWO_DIGITS[second % 60] ?? ''}`;
}
