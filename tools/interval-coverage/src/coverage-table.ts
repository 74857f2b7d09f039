import { LATENCY_SCENARIOS } from './latency-scenarios';
import { randomFrom } from './random';
import { RATE_SCENARIOS } from './rate-scenarios';
import { coverageOf, type Coverage } from './scenario';

/** Coverage of every scenario, each with random numbers of its own, so that adding one changes no other. */
export function measureCoverage(dataSets: number, seed = 20_261_001): Coverage[] {
  return [...RATE_SCENARIOS, ...LATENCY_SCENARIOS].map((scenario, index) => coverageOf(scenario, dataSets, randomFrom(seed + 7919 * index)));
}

/** The share of data sets whose interval contains the truth, among those with an interval. */
export function coveredShare({ covered, dataSets, refused }: Coverage): number | null {
  return dataSets === refused ? null : covered / (dataSets - refused);
}

/** A table for people: how often the 95 % intervals contained the planted truth, and on which side they missed it. */
export function renderCoverage(rows: readonly Coverage[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name: string, ...cells: string[]): string => name.padEnd(width) + cells.map((cell) => cell.padStart(10)).join('');
  const percent = (share: number | null): string => (share === null ? 'none' : `${(100 * share).toFixed(1)} %`);
  return [
    line('95 % interval of', 'covered', 'too high', 'too low', 'refused', 'data sets'),
    ...rows.map((row) => line(row.name, percent(coveredShare(row)), ...[row.above, row.below, row.refused, row.dataSets].map(String))),
  ].join('\n');
}
