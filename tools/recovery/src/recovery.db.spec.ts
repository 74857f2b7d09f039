import { questionsOver } from '@channelwise/api/comparison';
import { migratedDatabase } from '@channelwise/api/database/testing';
import { checkRecovery, type Recovered } from './check-recovery';
import { coverageOf, coverageTable } from './coverage-table';
import { productCounts, simulatorCounts } from './realised-counts';
import { takeInSimulated } from './take-in';

/** A few seeds, so that the tests stay quick; `npm run recovery -- --seeds 40` does the whole measurement. */
const SEEDS = [1, 2, 3];

describe('the planted truth, through files, intake, linking, tallies and metrics', () => {
  const runs: Recovered[][] = [];
  const counted: { product: Awaited<ReturnType<typeof productCounts>>; simulator: ReturnType<typeof simulatorCounts> }[] = [];

  beforeAll(async () => {
    for (const seed of SEEDS) {
      const database = await migratedDatabase();
      try {
        const truth = await takeInSimulated(database.pool, { seed, interactions: 5_000, months: 3 });
        const questions = questionsOver(database.pool);
        runs.push(await checkRecovery(questions, truth));
        counted.push({ product: await productCounts(questions, truth), simulator: simulatorCounts(truth) });
      } finally {
        await database.drop();
      }
    }
  }, 240_000);

  test.each(['first-time resolution', 'median first response', 'first choice'] as const)('95 %% intervals of %s cover it in at least nine of ten', (figure) => {
    // The table says which one missed.
    if (coverageOf(runs, figure) < 0.9) throw new Error(coverageTable(runs));
    expect(runs.flat().filter((entry) => entry.figure === figure).length).toBeGreaterThanOrEqual(4 * SEEDS.length);
  });

  test('what the simulator counts by definition, the product counts too, number for number', () => {
    expect(counted).toHaveLength(SEEDS.length);
    for (const { product, simulator } of counted) expect(product).toEqual(simulator);
  });

  test('a planted difference between channels is seen', () => {
    for (const run of runs) {
      const solved = (channel: string) => run.find((entry) => entry.figure === 'first-time resolution' && entry.about === channel);
      expect(solved('phone')?.interval?.[0]).toBeGreaterThan(solved('facebook')?.interval?.[1] ?? 1);
    }
  });
});
