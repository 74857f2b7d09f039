import { coveredShare, measureCoverage, renderCoverage } from './coverage-table';
import { coverageOf } from './scenario';
import { randomFrom } from './random';

/** A quick run by default; `DATA_SETS=10000` draws as many data sets and prints the table. */
const asked = Number(process.env['DATA_SETS'] ?? 0);
const dataSets = asked > 0 ? asked : 300;
/**
 * Coverage should lie between 93 and 97 %. Under 10,000 data sets chance alone moves what is seen, so 3.1 of its standard errors
 * are allowed for (one false alarm in 1,000); from there on nothing is.
 */
const chance = dataSets < 10_000 ? 3.1 : 0;
const least = 0.93 - chance * Math.sqrt((0.93 * 0.07) / dataSets);
const most = 0.97 + chance * Math.sqrt((0.97 * 0.03) / dataSets);

describe('95 % intervals contain the planted truth in about 95 of 100 data sets', () => {
  const rows = measureCoverage(dataSets);
  if (asked > 0) afterAll(() => process.stdout.write(`\n${renderCoverage(rows)}\n`));

  it.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(row.refused).toBeLessThan(dataSets / 20);
    expect(coveredShare(row)).toBeGreaterThanOrEqual(least);
    expect(coveredShare(row)).toBeLessThanOrEqual(most);
  });

  it('an interval that is half as wide as it should be is found out', () => {
    const tooSure = {
      name: 'one normal value, plus or minus one standard error',
      truth: 0,
      interval: (random: () => number) => {
        const value = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
        return [value - 1, value + 1] as const;
      },
    };
    expect(coveredShare(coverageOf(tooSure, dataSets, randomFrom(1)))).toBeLessThan(least);
  });

  it('refused data sets and misses on either side are counted apart', () => {
    const intervals = [[1, 2], [-2, -1], [-1, 1], [null, 3], [null, null], null] as const;
    let next = 0;
    const scenario = { name: 'list', truth: 0, interval: () => intervals[next++] ?? null };
    const row = coverageOf(scenario, intervals.length, randomFrom(1));
    expect(row).toEqual({ name: 'list', truth: 0, dataSets: 6, covered: 3, above: 1, below: 1, refused: 1 });
    expect(renderCoverage([row])).toContain('60.0 %');
  });
});
