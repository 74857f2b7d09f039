import type { OpenInterval } from '@channelwise/metrics';
import type { Random } from './random';

/** A situation with a planted truth, and a way to draw a data set from it and read the interval that the product would print. */
export interface Scenario {
  readonly name: string;
  readonly truth: number;
  /** The interval printed for one data set; null where the product prints none. An open limit counts as without bound. */
  readonly interval: (random: Random) => OpenInterval | null;
}

export interface Coverage {
  readonly name: string;
  readonly truth: number;
  readonly dataSets: number;
  /** Data sets whose interval contains the truth. */
  readonly covered: number;
  /** Data sets whose whole interval lies above, or below, the truth. */
  readonly above: number;
  readonly below: number;
  /** Data sets without an interval: part of neither. */
  readonly refused: number;
}

/** Draws data sets from a scenario and counts how many intervals contain the truth. */
export function coverageOf(scenario: Scenario, dataSets: number, random: Random): Coverage {
  const counts = { covered: 0, above: 0, below: 0, refused: 0 };
  for (let drawn = 0; drawn < dataSets; drawn += 1) {
    const interval = scenario.interval(random);
    if (interval === null) counts.refused += 1;
    else if (interval[0] !== null && interval[0] > scenario.truth) counts.above += 1;
    else if (interval[1] !== null && interval[1] < scenario.truth) counts.below += 1;
    else counts.covered += 1;
  }
  return { name: scenario.name, truth: scenario.truth, dataSets, ...counts };
}
