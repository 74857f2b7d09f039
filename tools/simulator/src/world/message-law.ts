import { logNormalCumulative } from '../random/normal-distribution';
import type { RandomSource } from '../random/random-source';
import type { WallClock } from '../time/wall-clock';
import { WeeklySchedule } from '../time/weekly-schedule';
import type { PlantedAnswering, PlantedMessageChannel } from './planted-world';

/** How a message channel answers: by chance whether, and by a log-normal number of *open* seconds when. */
export class MessageLaw {
  private readonly schedule: WeeklySchedule;

  constructor(
    readonly planted: PlantedMessageChannel,
    private readonly clock: WallClock,
  ) {
    this.schedule = new WeeklySchedule(planted.schedule);
  }

  answering(isPublic: boolean): PlantedAnswering {
    return isPublic ? this.planted.public : this.planted.private;
  }

  /** Answered share over contacts that start in public and in private. */
  get meanAnsweredProbability(): number {
    const { privateShare } = this.planted;
    return privateShare * this.planted.private.answered + (1 - privateShare) * this.planted.public.answered;
  }

  /** UTC second at which a reply to a message of that second is written. `pace` below 1 is quicker than a first reply. */
  drawReplyAt(utc: number, random: RandomSource, pace = 1): number {
    const openSeconds = random.logNormal(this.planted.openMedianSeconds * pace, this.planted.sigma);
    return Math.max(utc + 1, this.clock.utcOf(Math.ceil(this.schedule.addOpenSeconds(this.clock.wallOf(utc), openSeconds))));
  }

  /** P(first reply within `seconds`), given that there is one, for a message at this wall time. */
  repliedWithin(wall: number, seconds: number): number {
    const open = this.schedule.openSecondsUntil(wall + seconds) - this.schedule.openSecondsUntil(wall);
    return logNormalCumulative(open, this.planted.openMedianSeconds, this.planted.sigma);
  }
}
