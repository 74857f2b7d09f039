import type { RandomSource } from '../random/random-source';
import { DAY_SECONDS, HOUR_SECONDS, type WallClock, wallMidnight, weekdayOf } from '../time/wall-clock';
import { type ChannelIndex, PHONE } from '../world/channel-index';
import type { PlantedIncident } from '../world/planted-world';

/** The one big outage: when it breaks out on each channel. */
export class IncidentPlan {
  private constructor(
    readonly planted: PlantedIncident,
    /** Wall midnight of its day, in seconds. */
    readonly day: number,
    private readonly clock: WallClock,
  ) {}

  /** On the second Tuesday of the second-to-last month; null when the period does not cover that. */
  static within(planted: PlantedIncident, fromWall: number, toWall: number, clock: WallClock): IncidentPlan | null {
    const lastDay = new Date((toWall - DAY_SECONDS) * 1000);
    const first = new Date(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth() - 1, 1));
    const monthStart = wallMidnight(first.toISOString().slice(0, 10));
    const firstTuesday = monthStart + ((8 - weekdayOf(monthStart)) % 7) * DAY_SECONDS;
    const day = firstTuesday + 7 * DAY_SECONDS;
    return day >= fromWall ? new IncidentPlan(planted, day, clock) : null;
  }

  /** UTC second at which the channel's wave begins. */
  onset(channel: ChannelIndex): number {
    return this.clock.utcOf(this.day + (this.planted.onsetHour + this.planted.lagHours[channel]) * HOUR_SECONDS);
  }

  /** A start in the channel's wave: a gamma delay of shape 2, cut at the longest. */
  drawStart(channel: ChannelIndex, random: RandomSource): number {
    const { scaleHours, longestHours } = this.planted;
    let delay = Number.POSITIVE_INFINITY;
    while (delay > longestHours * HOUR_SECONDS) delay = random.exponential(scaleHours * HOUR_SECONDS) + random.exponential(scaleHours * HOUR_SECONDS);
    return this.onset(channel) + Math.floor(delay);
  }

  /** Whether the phones are overrun. */
  crowdsPhonesAt(utc: number): boolean {
    return utc >= this.onset(PHONE) && utc < this.onset(PHONE) + this.planted.longestHours * HOUR_SECONDS;
  }
}
