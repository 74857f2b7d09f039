import type { TableModel } from './table-model';
import * as charts from './index';
import { sampleChannelPreference } from './testing/sample-channel-preference';
import { sampleFirstTimeResolution, sampleFirstTimeResolutionParts } from './testing/sample-first-time-resolution';
import { AGE_BANDS, MONTHS, TOPICS, sampleResponseLatency, sampleResponseLatencyParts } from './testing/sample-response-latency';

const latency = sampleResponseLatency();
const resolution = sampleFirstTimeResolution();

const TABLES: [string, TableModel][] = [
  ['answered within', charts.answeredWithinTable(latency)],
  ['latency ratios', charts.latencyRatioTable(latency)],
  ['latency scoreboard', charts.latencyScoreboardTable(latency)],
  ['targets', charts.targetTable(latency)],
  ['latency by month', charts.latencyFiguresTable(sampleResponseLatencyParts('month', MONTHS))],
  ['resolution', charts.resolutionTable(resolution)],
  ['resolution by topic', charts.resolutionTable(sampleFirstTimeResolutionParts('topic', TOPICS))],
  ['differences', charts.differencesTable(resolution)],
  ['sensitivity', charts.sensitivityTable(resolution)],
  ['first choices', charts.firstChoiceTable(sampleChannelPreference('segment', AGE_BANDS))],
  ['arrivals', charts.arrivalsTable(sampleChannelPreference())],
  ['flows', charts.flowTable(sampleChannelPreference())],
];

function cell(table: TableModel, row: number, key: string): { exact: unknown; words: string | undefined } {
  const column = table.columns.findIndex((candidate) => candidate.key === key);
  return { exact: table.rows[row]?.[column], words: table.display?.[row]?.[column] };
}

describe.each(TABLES)('the table of %s', (_, table) => {
  it('has one exact and one worded cell for every column of every row', () => {
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.display).toHaveLength(table.rows.length);
    for (const row of [...table.rows, ...(table.display ?? [])]) expect(row).toHaveLength(table.columns.length);
  });

  it('gives every column a key of its own', () => {
    expect(new Set(table.columns.map((column) => column.key)).size).toBe(table.columns.length);
  });

  it('has words where an exact value is missing, never a 0', () => {
    table.rows.forEach((row, at) => {
      row.forEach((value, column) => {
        if (value === null) expect(table.display?.[at]?.[column]).toMatch(/no data|not reached|too few|no fair comparison|no target|no queue|does not reach|^$/);
      });
    });
  });
});

describe('what tables say', () => {
  it('the honest and the conventional median stand side by side', () => {
    const table = charts.latencyScoreboardTable(latency);
    expect(cell(table, 3, 'medianSeconds').words).toMatch(/^8\.3 h/);
    expect(cell(table, 3, 'conventionalMedianSeconds').words).toMatch(/^2 h/);
  });

  it('a time to answer that fewer than half reach is "not reached" and null', () => {
    expect(cell(charts.latencyScoreboardTable(latency), 3, 'timeToAnswerSeconds')).toEqual({ exact: null, words: 'not reached' });
  });

  it('a refused comparison is named as such and its reason told', () => {
    const table = charts.differencesTable(resolution);
    expect(cell(table, 2, 'adjusted')).toEqual({ exact: null, words: 'no fair comparison possible' });
    expect(cell(table, 2, 'adjustedVerdict').words).toBe('cannot be judged');
    expect(charts.refusedComparisons(resolution)).toEqual(['Facebook against Phone: no fair comparison possible: only 41 % of the contacts are in strata that every channel has.']);
  });

  it('a difference that is not one after many comparisons is not called one', () => {
    expect(cell(charts.differencesTable(resolution), 1, 'rawVerdict').words).toBe('not shown by these data');
  });

  it('records with dates only make a table of whole days, and none makes no table', () => {
    const table = charts.daysToCloseTable(latency);
    expect(table?.rows).toEqual([['E-mail', 3, 4.4, 11, 340, 22]]);
    expect(table?.display?.[0]?.[1]).toBe('3 days');
    expect(charts.daysToCloseTable({ ...latency, rows: latency.rows.map((row) => ({ ...row, daysToClose: null })) })).toBeNull();
  });

  it('a segment with too few first choices has words for its share and its lift', () => {
    const table = charts.firstChoiceTable(sampleChannelPreference('segment', AGE_BANDS));
    const last = table.rows.length - 1;
    expect(cell(table, last, 'phone').words).toBe('too few to judge');
    expect(cell(table, last, 'phoneLift').words).toBe('too few to judge');
  });

  it('shares of a flow are of the issues that began on its channel', () => {
    expect(cell(charts.flowTable(sampleChannelPreference()), 0, 'share').exact).toBeCloseTo(4100 / 4900, 12);
  });
});
