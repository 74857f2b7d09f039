import type { FirstTimeResolutionAnswer } from '@channelwise/contracts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { judgedShare, shareWords } from '../figure-words';
import { ticksAt, type ChartSize } from '../parts/chart-base';
import { groupsOf } from '../parts/group-style';
import { type MonthLinesInput, monthLinesChart, type MonthPoint } from '../parts/month-lines';
import { partsWithData } from '../parts/parts-of';
import { shareSpan } from '../parts/share-span';
import { trendSentences } from '../parts/trend-sentences';

/** Solved the first time by month (an answer with `split=month`); months with episodes too young to judge are hatched. */
export function resolutionByMonthChart(answer: FirstTimeResolutionAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const span = shareSpan(answer.rows.flatMap((row) => judgedShare(row.rate)?.interval ?? []));
  const valueAxis = { type: 'value', min: span.min, max: span.max, ...ticksAt(theme, span.ticks, (value) => `${Math.round(value * 100)} %`) };
  return monthLinesChart({ ...size, ...linesOf(answer), valueAxis }, theme);
}

/** Where each channel stood at the beginning and where it stands at the end. */
export function resolutionByMonthSummary(answer: FirstTimeResolutionAnswer): string {
  return trendSentences(linesOf(answer));
}

function linesOf(answer: FirstTimeResolutionAnswer): Pick<MonthLinesInput, 'months' | 'lines' | 'provisional'> {
  const months = partsWithData(answer.rows, (row) => row.rate.total + row.provisional);
  const pointOf = (group: string, month: string): MonthPoint => {
    const figure = answer.rows.find((row) => row.group.key === group && row.part?.key === month)?.rate ?? null;
    const judged = judgedShare(figure);
    return { value: judged?.value ?? null, lower: judged?.interval?.[0] ?? null, upper: judged?.interval?.[1] ?? null, text: shareWords(figure) };
  };
  const lines = groupsOf(answer.rows).map((group) => ({ group, points: months.map((month) => pointOf(group.key, month.key)) }));
  return { months, lines, provisional: new Set(answer.rows.filter((row) => row.provisional > 0).map((row) => row.part?.key ?? '')) };
}
