import { DAY_SECONDS, HOUR_SECONDS, secondOfWeek, WEEK_SECONDS } from './wall-clock';

/** Opening and closing hour of one weekday, `null` when closed all day. */
export type OpeningHours = readonly [open: number, close: number] | null;

/** Opening hours that repeat every week, Monday first, on the wall clock. Measures and adds *open* seconds. */
export class WeeklySchedule {
  private readonly intervals: { open: number; close: number; before: number }[] = [];
  readonly openSecondsPerWeek: number;

  constructor(readonly hours: readonly OpeningHours[]) {
    let total = 0;
    hours.forEach((day, weekday) => {
      if (!day) return;
      const open = weekday * DAY_SECONDS + day[0] * HOUR_SECONDS;
      const close = weekday * DAY_SECONDS + day[1] * HOUR_SECONDS;
      this.intervals.push({ open, close, before: total });
      total += close - open;
    });
    if (total === 0) throw new RangeError('a schedule that never opens');
    this.openSecondsPerWeek = total;
  }

  isOpen(wall: number): boolean {
    const second = secondOfWeek(wall);
    return this.intervals.some((interval) => second >= interval.open && second < interval.close);
  }

  /** Open seconds from the start of the wall clock's first week until then. */
  openSecondsUntil(wall: number): number {
    const second = secondOfWeek(wall);
    const weeks = Math.round((wall + 3 * DAY_SECONDS - second) / WEEK_SECONDS);
    let open = weeks * this.openSecondsPerWeek;
    for (const interval of this.intervals) {
      if (second < interval.open) break;
      open += Math.min(second, interval.close) - interval.open;
    }
    return open;
  }

  /** The wall time at which `openSeconds` more open seconds have passed since `wall`; 0 gives the next open moment. */
  addOpenSeconds(wall: number, openSeconds: number): number {
    const target = this.openSecondsUntil(wall) + openSeconds;
    const weeks = Math.floor(target / this.openSecondsPerWeek);
    const rest = target - weeks * this.openSecondsPerWeek;
    const weekStart = weeks * WEEK_SECONDS - 3 * DAY_SECONDS;
    for (const interval of this.intervals) {
      const length = interval.close - interval.open;
      if (rest - interval.before < length) return weekStart + interval.open + Math.max(0, rest - interval.before);
    }
    return weekStart + WEEK_SECONDS;
  }
}
