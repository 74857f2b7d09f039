import type { Parameters } from 'fast-check';

/**
 * How often a property runs, the examples first: few enough for every day, or `STORY_RUNS=2000` to search. `STORY_SEED` repeats a run
 * that failed.
 */
export function runs<Value>(usual: number, examples: readonly Value[] = []): Parameters<[Value]> {
  const wanted = process.env['STORY_RUNS'];
  const seed = process.env['STORY_SEED'];
  return {
    numRuns: wanted === undefined ? usual : Number(wanted),
    examples: examples.map((example) => [example]),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
}
