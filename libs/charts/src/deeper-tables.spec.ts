import type { Change, ForcedFlowsAnswer, LatencyAnalysisAnswer, PersonalPreferenceAnswer, ReturnRatesAnswer } from '@channelwise/contracts';
import * as charts from './index';
import { sampleDuration, sampleRate, sampleShare } from './testing/sample-figures';
import { PHONE, TWITTER, sampleHead } from './testing/sample-head';
import { sampleFirstTimeResolution } from './testing/sample-first-time-resolution';
import { sampleResponseLatency } from './testing/sample-response-latency';

const PERIOD = { from: '2026-09-01', to: '2026-10-01' };
const CHANGES: Change[] = [
  { measure: 'median-first-response', against: 'previous-period', period: PERIOD, group: TWITTER, now: 1500, then: 750, tooFew: [], difference: null, ratio: { value: 2, interval: [1.4, null], reason: null }, isReal: true },
  { measure: 'answered-at-all', against: 'previous-period', period: PERIOD, group: TWITTER, now: 0.7, then: 0.68, tooFew: [], difference: { value: 0.02, interval: [-0.02, 0.06] }, ratio: null, isReal: false },
  { measure: 'answered-at-all', against: 'last-year', period: PERIOD, group: TWITTER, now: 0.7, then: null, tooFew: ['then'], difference: { value: null, interval: null }, ratio: null, isReal: false },
];

describe('is it really different', () => {
  test('a level that rests on too few contacts is said to, and not shown', () => {
    const [change] = CHANGES;
    const words = charts.changeTable([{ ...(change as Change), measure: 'first-choice', now: 0.3, then: 1, tooFew: ['then'], difference: { value: null, interval: null }, ratio: null }]).display?.[0];
    expect(words?.slice(2, 4)).toEqual(['30 %', 'too few to judge']);
  });

  const table = charts.changeTable(CHANGES);

  it('an open limit is told as "or more", a real change as "yes"', () => {
    expect(table.display?.[0]).toEqual(['Twitter: median first response', 'The period before', '25 min', '13 min', '2x (1.4x or more)', 'yes']);
  });

  it('what may be chance is not called a change, and no data then is no data', () => {
    expect(table.display?.[1]?.slice(4)).toEqual(['+2 points (-2 to 6 points)', 'not shown by these data']);
    expect(table.display?.[2]?.slice(3)).toEqual(['no data', 'no data', 'cannot be judged']);
    expect(table.rows[2]?.slice(3, 5)).toEqual([null, null]);
  });

  it('the summary names what holds and how many comparisons that took', () => {
    expect(charts.changeSummary(CHANGES)).toBe('Really different: Twitter, median first response: 2x (1.4x or more) against the period before. The other 1 of 2 comparisons may be chance.');
    expect(charts.changeSummary(CHANGES.slice(1, 2))).toContain('Nothing is really different');
    expect(charts.changeSummary([])).toContain('no earlier period');
  });
});

describe('analysts and help desks', () => {
  const answer: LatencyAnalysisAnswer = {
    question: 'latency-analysis',
    head: sampleHead(),
    rows: [
      {
        group: TWITTER,
        contacts: 400,
        lived: { median: sampleDuration(null, 400), withinDay: sampleShare(0.45, 400) },
        hadNobodyGivenUp: { median: sampleDuration(7200, 400), withinDay: sampleShare(0.6, 400) },
        restrictedMeans: [{ horizonSeconds: 86_400, n: 400, seconds: 40_000, interval: [38_000, 42_000], judgeable: true }],
        quantiles: [{ probability: 0.1, figure: sampleDuration(600, 400) }, { probability: 0.9, figure: sampleDuration(null, 400) }],
      },
    ],
    helpDeskDefinitions: [{ figure: 'zendesk-first-reply-time', tool: 'Zendesk', name: 'First reply time', ours: 'Median of all', whyDiffers: 'It drops the unanswered.' }],
    helpDesk: [{ figure: 'zendesk-first-reply-time', group: TWITTER, theirs: { duration: sampleDuration(3600, 180), rate: null }, ours: { duration: sampleDuration(null, 400), share: null }, leftOut: 220, targetSeconds: null }],
    summary: '',
    helpDeskSummary: '',
  };

  it('a median that is not reached stands beside the one had nobody given up', () => {
    expect(charts.livedAgainstHypotheticalTable(answer).display?.[0]?.slice(1, 3)).toEqual(['not reached', expect.stringMatching(/^2 h/)]);
  });

  it('quantiles and means keep seconds as exact values', () => {
    expect(charts.latencyQuantilesTable(answer).rows).toEqual([['Twitter', 600, null]]);
    expect(charts.restrictedMeanTable(answer).rows).toEqual([['Twitter', 40_000]]);
  });

  it('the tool prints a figure where ours is not reached, and what it leaves out is counted', () => {
    const [row] = charts.helpDeskTable(answer, 'zendesk-first-reply-time').display ?? [];
    expect(row).toEqual(['Twitter', expect.stringMatching(/^1 h/), 'not reached', '220']);
  });

  it('first-time resolution as tools define it stands beside ours, each with its reason', () => {
    const table = charts.helpDeskResolutionTable(sampleFirstTimeResolution());
    expect(table.columns).toHaveLength(2 + charts.helpDeskResolutionReasons().length);
    const [, ours = 0, same = 0] = (table.rows[0] ?? []) as number[];
    expect(same).toBeGreaterThan(ours);
  });

  it('a comparison that turns upside down is told in words, any other is not', () => {
    const answerOf = sampleFirstTimeResolution();
    expect(charts.upsideDownSentences(answerOf)).toEqual([]);
    const [pair] = answerOf.differences;
    if (!pair) throw new Error('the sample has differences');
    const turned = { ...answerOf, differences: [{ ...pair, adjusted: { ...pair.adjusted, value: 0.05 } }] };
    expect(charts.upsideDownSentences(turned)).toEqual(['What people ask where turns the comparison upside down: as counted Twitter solves 17 points fewer than Phone, for the same topics and people 5 points more.']);
  });
});

describe('what customers do next', () => {
  it('forced ways come with the most forced first, and too few are too few', () => {
    const answer: ForcedFlowsAnswer = {
      question: 'forced-flows',
      head: sampleHead(),
      flows: [
        { from: 'phone', to: null, episodes: 12, forced: sampleRate(0.25, 12) },
        { from: 'phone', to: 'email', episodes: 100, forced: sampleRate(0.3, 100) },
      ],
      summary: '',
    };
    expect(charts.forcedFlowTable(answer).display?.map((row) => row[1])).toEqual(['E-mail', 'nobody']);
    expect(charts.forcedFlowTable(answer).display?.[1]?.[2]).toBe('too few to judge');
  });

  it('coming back is drawn within 0 and 100 %, and fast against slow is judged', () => {
    const nothing = sampleRate(null, 0);
    const row = { group: PHONE, medianSeconds: 90, fast: sampleRate(0.03, 200), slow: sampleRate(0.02, 200), none: nothing, fastAgainstSlow: { value: 0.01, interval: [-0.02, 0.05] as const }, fastAgainstNone: { value: null, interval: null }, fastAgainstSlowIsReal: false, fastAgainstNoneIsReal: false };
    const answer: ReturnRatesAnswer = { question: 'return-rates', head: sampleHead(), rows: [row], summary: '' };
    expect(charts.returnsTable(answer).display?.[0]?.slice(3)).toEqual(['no data', '90 s', 'not shown by these data'].map((text) => (text === '90 s' ? expect.any(String) : text)));
    const axis = charts.returnsChart(answer, charts.LIGHT_THEME)['xAxis'] as { min: number; max: number };
    expect(axis.min).toBeGreaterThanOrEqual(0);
    expect(axis.max).toBeLessThanOrEqual(1);
  });

  it('without a known preference there is no expectation, whatever the segment does', () => {
    const answer: PersonalPreferenceAnswer = { question: 'personal-preference', customerId: '1', asOf: null, generated: false, segment: { scheme: 'Tier', label: 'Gold' }, firstChoices: 0, weightedFirstChoices: 0, priorStrength: 2, ownWeight: null, preferred: null, shares: [{ group: PHONE, firstChoices: 0, probability: null, segmentShare: 0.6 }], definitions: [], summary: '' };
    expect(charts.personalPreferenceTable(answer).display).toEqual([['Phone', 'no data', '0', '60 %']]);
  });
});

describe('an open end of a ratio', () => {
  it('is drawn as an arrow to the edge of the plot, a closed one is not', () => {
    const open = sampleResponseLatency();
    const [ratio] = open.ratios;
    if (!ratio) throw new Error('the sample has ratios');
    const arrows = (interval: readonly [number | null, number | null]): number => {
      const options = charts.latencyRatioChart({ ...open, ratios: [{ ...ratio, firstResponse: { value: 100, interval, reason: null } }] }, charts.LIGHT_THEME);
      const series = (options['series'] as { renderItem?: (params: { dataIndex: number }, api: unknown) => { children: { type: string; shape: { points?: unknown[] } }[] } | null }[]).at(-1);
      const api = { coord: ([x = 1, y = 0]: number[]) => [Math.log10(x) * 50 + 200, y * 50], size: () => [0, 50] };
      return (series?.renderItem?.({ dataIndex: 0 }, api)?.children ?? []).filter((shape) => shape.type === 'polygon' && shape.shape.points?.length === 3).length;
    };
    expect(arrows([72, null])).toBe(1);
    expect(arrows([72, 140])).toBe(0);
  });
});
