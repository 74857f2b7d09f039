import { logNormalCumulative } from '../random/normal-distribution';
import type { RandomSource } from '../random/random-source';
import { kindOfDay } from '../time/demand-curve';
import { DAY_SECONDS, HOUR_SECONDS, weekdayOf } from '../time/wall-clock';
import { WeeklySchedule } from '../time/weekly-schedule';
import type { PlantedDemand, PlantedPhone } from './planted-world';

/** The queue lets a caller go after this time; nobody is answered later. */
export const QUEUE_LIMIT_SECONDS = 1200;

/**
 * The laws of the telephone, calibrated: by load class the probabilities of abandoning and of running into the queue's time limit, and the
 * whole-second distribution of IVR, hold and both together. All times are whole seconds, because a queue log knows nothing finer; the
 * distributions below are those of the rounded times, so that a true median is the one a reader of the log can find.
 */
export class PhoneLaw {
  readonly schedule: WeeklySchedule;
  readonly incidentClass: number;
  readonly abandonedByClass: number[];
  readonly timedOutByClass: number[];
  /** Share of each class among baseline calls. */
  readonly baselineShares: number[];
  private readonly holdMedianByClass: number[];

  constructor(
    private readonly phone: PlantedPhone,
    demand: PlantedDemand,
  ) {
    this.schedule = new WeeklySchedule(phone.opening);
    this.incidentClass = phone.loadClasses.length - 1;
    this.baselineShares = baselineShares(phone, demand);
    const { targets, loadClasses } = phone;
    const abandonedScale = targets.abandonedShare / this.averaged(loadClasses.map((load) => load.abandoned));
    const timedOutScale = targets.timedOutShare / this.averaged(loadClasses.map((load) => load.timedOut));
    this.abandonedByClass = loadClasses.map((load) => load.abandoned * abandonedScale);
    this.timedOutByClass = loadClasses.map((load) => load.timedOut * timedOutScale);
    const holdScale = this.calibratedHoldScale();
    this.holdMedianByClass = loadClasses.map((load) => load.holdFactor * holdScale);
  }

  /** Load class at a moment of an ordinary day. */
  loadClassAt(wall: number): number {
    return baselineClass(this.phone, weekdayOf(wall), Math.floor((wall % DAY_SECONDS) / HOUR_SECONDS));
  }

  answeredProbability(loadClass: number): number {
    return 1 - (this.abandonedByClass[loadClass] ?? 0) - (this.timedOutByClass[loadClass] ?? 0);
  }

  /** Answered share of baseline calls. */
  get meanAnsweredProbability(): number {
    return this.averaged(this.abandonedByClass.map((_, loadClass) => this.answeredProbability(loadClass)));
  }

  drawIvrSeconds(random: RandomSource): number {
    const { ivrMinimumSeconds, ivrMaximumSeconds, ivrMedianSeconds, ivrSigma } = this.phone;
    return Math.min(ivrMaximumSeconds, ivrMinimumSeconds + Math.floor(random.logNormal(ivrMedianSeconds, ivrSigma)));
  }

  drawHoldSeconds(loadClass: number, random: RandomSource): number {
    return Math.min(QUEUE_LIMIT_SECONDS - 1, Math.floor(random.logNormal(this.holdMedianByClass[loadClass] ?? 1, this.phone.holdSigma)));
  }

  drawPatienceSeconds(random: RandomSource): number {
    return Math.min(QUEUE_LIMIT_SECONDS - 1, 3 + Math.floor(random.logNormal(this.phone.patienceMedianSeconds, this.phone.patienceSigma)));
  }

  /** P(IVR + hold <= t) of the answered calls of a class, for t = 0, 1, 2 ... seconds. */
  responseCumulative(loadClass: number): Float64Array {
    const ivr = this.ivrProbabilities();
    const hold = this.holdProbabilities(this.holdMedianByClass[loadClass] ?? 1);
    const total = new Float64Array(ivr.length + hold.length - 1);
    ivr.forEach((first, i) => {
      if (first === 0) return;
      hold.forEach((second, h) => {
        total[i + h] = (total[i + h] ?? 0) + first * second;
      });
    });
    for (let second = 1; second < total.length; second++) total[second] = (total[second] ?? 0) + (total[second - 1] ?? 0);
    return total;
  }

  private averaged(values: readonly number[]): number {
    return this.baselineShares.reduce((sum, share, loadClass) => sum + share * (values[loadClass] ?? 0), 0);
  }

  private ivrProbabilities(): Float64Array {
    const { ivrMinimumSeconds, ivrMaximumSeconds, ivrMedianSeconds, ivrSigma } = this.phone;
    return flooredProbabilities(ivrMaximumSeconds + 1, ivrMinimumSeconds, ivrMedianSeconds, ivrSigma);
  }

  private holdProbabilities(median: number): Float64Array {
    return flooredProbabilities(QUEUE_LIMIT_SECONDS, 0, median, this.phone.holdSigma);
  }

  /** The scale of all hold medians with which the mean hold of answered baseline calls meets its target, by bisection. */
  private calibratedHoldScale(): number {
    const meanHold = (scale: number): number => {
      let hold = 0;
      let answered = 0;
      this.phone.loadClasses.forEach((load, loadClass) => {
        const weight = (this.baselineShares[loadClass] ?? 0) * this.answeredProbability(loadClass);
        const probabilities = this.holdProbabilities(load.holdFactor * scale);
        hold += weight * probabilities.reduce((sum, probability, second) => sum + probability * second, 0);
        answered += weight;
      });
      return hold / answered;
    };
    let low = 0.1;
    let high = 1000;
    for (let step = 0; step < 40; step++) {
      const middle = (low + high) / 2;
      if (meanHold(middle) < this.phone.targets.meanHoldSeconds) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
}

/** Probabilities of min(length - 1, shift + floor(X)), X log-normal. */
function flooredProbabilities(length: number, shift: number, median: number, sigma: number): Float64Array {
  const probabilities = new Float64Array(length);
  let before = 0;
  for (let second = shift; second < length; second++) {
    const cumulative = second === length - 1 ? 1 : logNormalCumulative(second - shift + 1, median, sigma);
    probabilities[second] = cumulative - before;
    before = cumulative;
  }
  return probabilities;
}

function baselineClass(phone: PlantedPhone, weekday: number, hour: number): number {
  const level = Number(phone.loadByHour[kindOfDay(weekday)][hour] ?? '0') + (weekday === 0 ? phone.mondayExtra : 0);
  return Math.min(level, phone.loadClasses.length - 2);
}

function baselineShares(phone: PlantedPhone, demand: PlantedDemand): number[] {
  const shares = phone.loadClasses.map(() => 0);
  let total = 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    const hours = demand.hours[0][kindOfDay(weekday)];
    const hoursTotal = hours.reduce((sum, weight) => sum + weight, 0);
    hours.forEach((weight, hour) => {
      const share = ((demand.weekdays[0][weekday] ?? 0) * weight) / hoursTotal;
      const loadClass = baselineClass(phone, weekday, hour);
      shares[loadClass] = (shares[loadClass] ?? 0) + share;
      total += share;
    });
  }
  return shares.map((share) => share / total);
}
