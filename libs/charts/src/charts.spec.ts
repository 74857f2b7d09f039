import type { EChartsCoreOption } from 'echarts/core';
import { echarts } from './echarts-parts';
import * as charts from './index';
import { sampleChannelPreference } from './testing/sample-channel-preference';
import { sampleFirstTimeResolution, sampleFirstTimeResolutionParts } from './testing/sample-first-time-resolution';
import { AGE_BANDS, MONTHS, TOPICS, sampleResponseLatency, sampleResponseLatencyParts } from './testing/sample-response-latency';

const { DARK_THEME, LIGHT_THEME } = charts;
const latency = sampleResponseLatency();
const resolution = sampleFirstTimeResolution();
const preference = sampleChannelPreference('segment', AGE_BANDS);

type Draw = (theme: charts.ChartTheme) => EChartsCoreOption;

const CHARTS: [string, Draw][] = [
  ['answered within', (theme) => charts.answeredWithinChart(latency, theme)],
  ['latency ratios', (theme) => charts.latencyRatioChart(latency, theme)],
  ['targets', (theme) => charts.targetChart(latency, theme)],
  ['latency by month', (theme) => charts.latencyByMonthChart(sampleResponseLatencyParts('month', MONTHS), theme)],
  ['latency by segment', (theme) => charts.latencyByPartChart(sampleResponseLatencyParts('segment', AGE_BANDS), theme)],
  ['resolution', (theme) => charts.resolutionChart(resolution, theme)],
  ['resolution by month', (theme) => charts.resolutionByMonthChart(sampleFirstTimeResolutionParts('month', MONTHS), theme)],
  ['resolution by topic', (theme) => charts.resolutionByPartChart(sampleFirstTimeResolutionParts('topic', TOPICS), theme)],
  ['sensitivity', (theme) => charts.sensitivityChart(resolution, theme)],
  ['first choices', (theme) => charts.firstChoiceChart(preference, theme)],
  ['lift', (theme) => charts.liftChart(preference, theme)],
  ['arrivals', (theme) => charts.arrivalsChart(sampleChannelPreference(), theme)],
  ['flow', (theme) => charts.flowChart(sampleChannelPreference(), theme)],
  ['first choices by month', (theme) => charts.preferenceByMonthChart(sampleChannelPreference('month', MONTHS), theme)],
  ['small latency', (theme) => charts.smallLatencyChart(latency, theme)],
  ['small resolution', (theme) => charts.smallResolutionChart(resolution, theme)],
  ['small preference', (theme) => charts.smallPreferenceChart(preference, theme)],
];

/** The chart as the server draws it; ECharts complains on the console about options that it does not understand. */
function draw(options: EChartsCoreOption): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 420 });
  try {
    chart.setOption(options);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

describe.each(CHARTS)('the chart of %s', (_, options) => {
  it.each([LIGHT_THEME, DARK_THEME])('draws on the server without a complaint, and without coordinates that are no numbers', (theme) => {
    const complaints = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn')].map((spy) => spy.mockImplementation());
    const svg = draw(options(theme));
    expect(svg).toContain('<path');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const complaint of complaints) {
      expect(complaint).not.toHaveBeenCalled();
      complaint.mockRestore();
    }
  });
});

describe('what charts show', () => {
  it('each curve ends with the share that is never answered', () => {
    const svg = draw(charts.answeredWithinChart(latency, LIGHT_THEME));
    expect(svg).toContain('31 % never answered');
    expect(svg).toContain('7 days');
  });

  it('the ratio plot holds the figures against the claims, named as claims', () => {
    const svg = draw(charts.latencyRatioChart(latency, LIGHT_THEME));
    expect(svg).toContain('claim: 0.04x');
    expect(svg).toContain('claim: 4,800-7,200x');
    expect(svg).toContain('as fast as Phone');
    expect(svg).toContain('time to answer: not reached');
  });

  it('the claims stay away when nothing social is held against anything traditional', () => {
    const ratios = latency.ratios.filter((ratio) => ratio.group.family === 'traditional');
    expect(draw(charts.latencyRatioChart({ ...latency, ratios }, LIGHT_THEME))).not.toContain('claim');
  });

  it('a refused adjustment is said where its mark would stand', () => {
    expect(draw(charts.resolutionChart(resolution, LIGHT_THEME))).toContain('adjusted: no fair comparison');
  });

  it('provisional months are named and hatched', () => {
    expect(draw(charts.resolutionByMonthChart(sampleFirstTimeResolutionParts('month', MONTHS), LIGHT_THEME))).toContain('provisional');
    expect(draw(charts.latencyByMonthChart(sampleResponseLatencyParts('month', MONTHS), LIGHT_THEME))).not.toContain('provisional');
  });

  it('a segment under 30 first choices has words instead of a bar', () => {
    expect(draw(charts.firstChoiceChart(preference, LIGHT_THEME))).toContain('too few to judge');
  });

  it('social bars carry stripes, so that families differ without colour', () => {
    const social = draw(charts.firstChoiceChart(preference, LIGHT_THEME));
    const traditional = draw(charts.firstChoiceChart({ ...preference, overall: onlyTraditional(preference.overall), rows: preference.rows.map(onlyTraditional) }, LIGHT_THEME));
    expect(social).toContain('<pattern');
    expect(traditional).not.toContain('<pattern');
  });

  it('families are drawn like channels: social with diamonds and dashes, traditional solid', () => {
    const family = (key: 'social' | 'traditional') => ({ key, label: key, family: key });
    const rows = latency.rows.slice(1, 3).map((row) => ({ ...row, group: family(row.group.family === 'social' ? 'social' : 'traditional') }));
    const svg = draw(charts.answeredWithinChart({ ...latency, rows }, LIGHT_THEME));
    expect(svg).toContain('>social<');
    expect(svg).toContain(LIGHT_THEME.strokes.social);
    expect(svg).toMatch(/stroke-dasharray="8[, ]3"/);
  });

  it('an answer without rows draws an empty chart rather than an error', () => {
    expect(() => draw(charts.answeredWithinChart({ ...latency, rows: [] }, LIGHT_THEME))).not.toThrow();
    expect(() => draw(charts.resolutionByMonthChart({ ...resolution, rows: [] }, LIGHT_THEME))).not.toThrow();
    expect(() => draw(charts.liftChart({ ...preference, rows: [] }, LIGHT_THEME))).not.toThrow();
    expect(() => draw(charts.flowChart({ ...preference, flows: [] }, LIGHT_THEME))).not.toThrow();
  });
});

describe('what summaries say', () => {
  it('a median that is not reached is said in words', () => {
    const rows = latency.rows.map((row) => ({ ...row, median: { ...row.median, seconds: null, reached: false, interval: null } }));
    expect(charts.answeredWithinSummary({ ...latency, rows })).toContain('half of the contacts are never answered');
  });

  it('a ratio that cannot be given is told with its reason', () => {
    expect(charts.latencyRatioSummary(latency)).toContain('no ratio of the time to answer (Facebook does not reach its median time to answer)');
  });

  it('a trend tells where each channel began and where it stands, provisional months marked', () => {
    const words = charts.resolutionByMonthSummary(sampleFirstTimeResolutionParts('month', MONTHS));
    expect(words).toMatch(/Phone: .* in Oct 25, .* in Oct 26 \(provisional\)\./);
    expect(words).toMatch(/Twitter: .* in Sep 26\./);
  });

  it('the sensitivity names how far each channel moves', () => {
    expect(charts.sensitivitySummary(resolution)).toMatch(/Phone moves between 67 % and 97 %\./);
  });

  it('of the issues that begin on a channel the three ways to end are told', () => {
    expect(charts.flowSummary(sampleChannelPreference())).toContain('Of 4,900 issues that begin on Phone, 84 % are last answered there, 9 % elsewhere and 8 % by nobody.');
  });

  it('no rows are "no data", not a sentence about nothing', () => {
    expect(charts.resolutionSummary({ ...resolution, rows: [] })).toBe('No data in this period.');
    expect(charts.latencyPartsSummary({ ...latency, rows: [] })).toBe('No data in this period.');
  });
});

function onlyTraditional(row: (typeof preference)['overall']): (typeof preference)['overall'] {
  return { ...row, shares: row.shares.filter((share) => share.group.family === 'traditional') };
}
