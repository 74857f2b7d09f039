import type { RandomSource } from '../random/random-source';
import { CHANNEL_INDEXES, type ChannelIndex } from '../world/channel-index';
import type { PlantedDemand } from '../world/planted-world';
import { DAY_SECONDS, HOUR_SECONDS, type WallClock, weekdayOf } from './wall-clock';

/** 0 weekday, 1 Saturday, 2 Sunday. */
export function kindOfDay(weekday: number): 0 | 1 | 2 {
  return weekday < 5 ? 0 : weekday === 5 ? 1 : 2;
}

/**
 * Draws when an episode starts on a channel: a day by growth, season, weekday and a little noise that all channels share, then an hour of
 * that kind of day, then any second of it.
 */
export class DemandCurve {
  private readonly cumulativeByChannel: Float64Array[];

  /** `firstDay` and `days`: wall midnight of the first day, in seconds, and the number of days. */
  constructor(
    private readonly demand: PlantedDemand,
    private readonly clock: WallClock,
    private readonly firstDay: number,
    days: number,
    noise: RandomSource,
  ) {
    const level = Array.from({ length: days }, (_, day) => this.levelOfDay(day) * noise.logNormal(1, 0.05));
    this.cumulativeByChannel = CHANNEL_INDEXES.map((channel) => {
      const cumulative = new Float64Array(days);
      let total = 0;
      for (let day = 0; day < days; day++) {
        total += (level[day] ?? 0) * (demand.weekdays[channel][weekdayOf(firstDay + day * DAY_SECONDS)] ?? 0);
        cumulative[day] = total;
      }
      return cumulative;
    });
  }

  /** UTC seconds. */
  draw(channel: ChannelIndex, random: RandomSource): number {
    const cumulative = this.cumulativeByChannel[channel];
    if (!cumulative) throw new RangeError(`no demand for channel ${channel}`);
    const day = firstAbove(cumulative, random.uniform() * (cumulative[cumulative.length - 1] ?? 0));
    return this.drawOnDay(channel, this.firstDay + day * DAY_SECONDS, random);
  }

  /** UTC seconds of a start on this day (wall midnight, in seconds). */
  drawOnDay(channel: ChannelIndex, midnight: number, random: RandomSource): number {
    const hour = random.weighted(this.demand.hours[channel][kindOfDay(weekdayOf(midnight))]);
    return this.clock.utcOf(midnight + hour * HOUR_SECONDS + random.below(HOUR_SECONDS));
  }

  private levelOfDay(day: number): number {
    const month = new Date((this.firstDay + day * DAY_SECONDS) * 1000).getUTCMonth();
    return (1 + this.demand.yearlyGrowth) ** (day / 365.25) * (this.demand.months[month] ?? 1);
  }
}

/** Index of the first entry above the value, in an ascending list. */
function firstAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
