import type { ResponseLatencyAnswer } from '@channelwise/contracts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { durationWords, judgedSeconds } from '../figure-words';
import { ticksAt, type ChartSize } from '../parts/chart-base';
import { DURATION_TICKS, LONGEST_SECONDS, SHORTEST_SECONDS, durationTick } from '../parts/durations-axis';
import { groupsOf } from '../parts/group-style';
import { type MonthLinesInput, monthLinesChart, type MonthPoint } from '../parts/month-lines';
import { partsWithData } from '../parts/parts-of';
import { trendSentences } from '../parts/trend-sentences';

/** Median time to first response by month (an answer with `split=month`), on a log axis; "not reached" leaves a gap. */
export function latencyByMonthChart(answer: ResponseLatencyAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const valueAxis = { type: 'log', min: SHORTEST_SECONDS, max: LONGEST_SECONDS, ...ticksAt(theme, DURATION_TICKS, durationTick) };
  return monthLinesChart({ ...size, ...linesOf(answer), valueAxis }, theme);
}

/** Where each channel's median stood at the beginning and where it stands at the end. */
export function latencyByMonthSummary(answer: ResponseLatencyAnswer): string {
  return trendSentences(linesOf(answer));
}

function linesOf(answer: ResponseLatencyAnswer): Pick<MonthLinesInput, 'months' | 'lines' | 'provisional'> {
  const months = partsWithData(answer.rows, (row) => row.contacts);
  const pointOf = (group: string, month: string): MonthPoint => {
    const figure = answer.rows.find((row) => row.group.key === group && row.part?.key === month)?.median ?? null;
    const value = judgedSeconds(figure);
    const [lower, upper] = value === null ? [null, null] : (figure?.interval ?? [null, null]);
    return { value, lower, upper, text: durationWords(figure) };
  };
  const lines = groupsOf(answer.rows).map((group) => ({ group, points: months.map((month) => pointOf(group.key, month.key)) }));
  return { months, lines, provisional: new Set() };
}
