import { secondOfWeek, WEEK_SECONDS } from '../time/wall-clock';
import type { ObservedContact } from './observed-contact';

/** Arrivals are counted by quarter of an hour of the week. */
export const ARRIVAL_BIN_SECONDS = 900;
export const ARRIVAL_BINS = WEEK_SECONDS / ARRIVAL_BIN_SECONDS;

/** Response times are counted by whole seconds up to here, and above in steps of 0.1 %. */
const FINE_SECONDS = 4096;
const STEP = Math.log(1.001);
const CELLS = FINE_SECONDS + 10_000;

/** What is counted of the first responses of one group of contacts. Constant in size. */
export class ResponseTally {
  answered = 0;
  gaveUp = 0;
  closed = 0;
  waiting = 0;
  /** Contacts by bin of the week (message channels) or by load class (phone). */
  readonly arrivals: Float64Array;
  private readonly histogram = new Float64Array(CELLS);

  constructor(arrivalClasses: number) {
    this.arrivals = new Float64Array(arrivalClasses);
  }

  get total(): number {
    return this.answered + this.gaveUp + this.closed + this.waiting;
  }

  add(contact: ObservedContact, wall: number): void {
    const arrival = contact.planned.call ? contact.planned.call.loadClass : Math.floor(secondOfWeek(wall) / ARRIVAL_BIN_SECONDS);
    this.arrivals[arrival] = (this.arrivals[arrival] ?? 0) + 1;
    switch (contact.outcome) {
      case 'answered':
        this.answered++;
        break;
      case 'gave-up':
        this.gaveUp++;
        break;
      case 'closed':
        this.closed++;
        break;
      case 'waiting':
        this.waiting++;
    }
    if (contact.responseSeconds === null) return;
    const cell = cellOf(contact.responseSeconds);
    this.histogram[cell] = (this.histogram[cell] ?? 0) + 1;
  }

  /** Adds the counts of another group into this one. */
  merge(other: ResponseTally): void {
    this.answered += other.answered;
    this.gaveUp += other.gaveUp;
    this.closed += other.closed;
    this.waiting += other.waiting;
    other.arrivals.forEach((count, arrival) => (this.arrivals[arrival] = (this.arrivals[arrival] ?? 0) + count));
    other.histogram.forEach((count, cell) => (this.histogram[cell] = (this.histogram[cell] ?? 0) + count));
  }

  /** Contacts answered within so many seconds; above an hour or so to 0.1 % of the time. */
  answeredWithin(seconds: number): number {
    let count = 0;
    for (let cell = cellOf(seconds); cell >= 0; cell--) count += this.histogram[cell] ?? 0;
    return count;
  }

  /** Seconds by which half of `outOf` contacts were answered; null if never. */
  medianSeconds(outOf: number): number | null {
    if (outOf === 0) return null;
    let count = 0;
    for (let cell = 0; cell < CELLS; cell++) {
      count += this.histogram[cell] ?? 0;
      if (count >= outOf / 2) return secondsOf(cell);
    }
    return null;
  }
}

function cellOf(seconds: number): number {
  if (seconds < FINE_SECONDS) return seconds;
  return Math.min(CELLS - 1, FINE_SECONDS + Math.floor(Math.log(seconds / FINE_SECONDS) / STEP));
}

function secondsOf(cell: number): number {
  return cell < FINE_SECONDS ? cell : Math.round(FINE_SECONDS * Math.exp((cell - FINE_SECONDS + 0.5) * STEP));
}
