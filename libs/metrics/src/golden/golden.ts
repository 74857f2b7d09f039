import statistics from './statistics.json';

/** Results of R 4.2.2 (base and the survival package) that the specs of this library are held against. */
export const golden = statistics;

/** Expects agreement with a value of R to 1e-9 relative. */
export function expectAsInR(actual: number | null | undefined, expected: number): void {
  const tolerance = 1e-9 * Math.max(Math.abs(expected), 1e-12);
  if (typeof actual !== 'number' || !(Math.abs(actual - expected) <= tolerance)) {
    throw new Error(`expected ${expected} as in R, got ${actual}`);
  }
}
