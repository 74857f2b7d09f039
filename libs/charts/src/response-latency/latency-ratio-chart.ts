import type { LatencyRatio, ResponseLatencyAnswer } from '@channelwise/contracts';
import { formatTimes } from '@channelwise/metrics';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { durationWithoutInterval, judgedSeconds, ratioWords } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import type { DotReference } from '../parts/dot-references';
import { type DotMark, dotRowsChart, dotRowsHeight } from '../parts/dot-rows';
import { tooltipCard } from '../parts/tooltip';

const TICKS = [0.01, 0.1, 1, 10, 100, 1_000, 10_000];
const ROW_HEIGHT = 58;

/**
 * Claims about social against the phone that this chart puts to the test: replies after months against a minute on the phone, and
 * the opposite, 55 min on hold against a reply in under 2 min.
 */
const CLAIMS = [
  { from: 0.04, to: 0.04, label: 'claim: 0.04x' },
  { from: 4_800, to: 7_200, label: 'claim: 4,800-7,200x' },
] as const satisfies readonly DotReference[];

/** How many times as long a channel takes as the reference channel, on a log axis; filled = first response, hollow = time to answer. */
export function latencyRatioChart(answer: ResponseLatencyAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  return dotRowsChart(
    {
      ...size,
      rows: answer.ratios.map((ratio) => ({
        label: ratio.group.label,
        marks: [mark(answer, ratio, 'first response'), mark(answer, ratio, 'time to answer')],
        arrow: false,
        tooltip: tooltip(ratio, theme),
      })),
      axis: { type: 'log', min: 0.01, max: 20_000, ticks: TICKS, label: formatTimes },
      references: referencesOf(answer),
      legend: [
        { name: 'first response', icon: 'circle', fill: theme.soft, stroke: theme.soft },
        { name: 'time to answer', icon: 'circle', fill: theme.paper, stroke: theme.soft },
      ],
      spread: 20,
      labelWidth: 84,
    },
    theme,
  );
}

export function latencyRatioHeight(answer: ResponseLatencyAnswer): number {
  return dotRowsHeight(Math.max(2, answer.ratios.length), ROW_HEIGHT, referencesOf(answer).length);
}

function referencesOf(answer: ResponseLatencyAnswer): DotReference[] {
  const [claimedFaster, claimedSlower] = CLAIMS;
  const level = { from: 1, to: 1, label: `as fast as ${answer.ratios[0]?.against.label ?? 'the reference'}` };
  return isSocialAgainstTraditional(answer) ? [claimedFaster, level, claimedSlower] : [level];
}

/** The claims are about social against traditional channels; against anything else they would be out of place. */
function isSocialAgainstTraditional(answer: ResponseLatencyAnswer): boolean {
  return answer.ratios.some((ratio) => ratio.group.family === 'social' && ratio.against.family === 'traditional');
}

function mark(answer: ResponseLatencyAnswer, ratio: LatencyRatio, what: 'first response' | 'time to answer'): DotMark {
  const figure = what === 'first response' ? ratio.firstResponse : ratio.timeToAnswer;
  return {
    group: { ...ratio.group, label: what },
    value: figure.value,
    lower: figure.interval?.[0] ?? null,
    upper: figure.interval?.[1] ?? null,
    filled: what === 'first response',
    remark: figure.value === null ? missingSide(answer, ratio, what) : null,
  };
}

/** Why there is no ratio, in the words of the side that has no median; the table has the full reason. */
function missingSide(answer: ResponseLatencyAnswer, ratio: LatencyRatio, what: 'first response' | 'time to answer'): string {
  for (const key of [ratio.group.key, ratio.against.key]) {
    const row = answer.rows.find((candidate) => candidate.group.key === key);
    const figure = (what === 'first response' ? row?.median : row?.timeToAnswer) ?? null;
    if (judgedSeconds(figure) === null) return durationWithoutInterval(figure);
  }
  return 'no ratio';
}

function tooltip(ratio: LatencyRatio, theme: ChartTheme): string {
  return tooltipCard(theme, `${ratio.group.label} against ${ratio.against.label}`, [
    { group: null, label: 'First response', value: ratioWords(ratio.firstResponse) },
    { group: null, label: 'Time to answer', value: ratioWords(ratio.timeToAnswer) },
  ]);
}
