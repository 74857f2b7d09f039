import type { ChannelPreferenceAnswer, PreferenceRow } from '@channelwise/contracts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { judgedShare, shareWords } from '../figure-words';
import { ticksAt, type ChartSize } from '../parts/chart-base';
import { type MonthLinesInput, monthLinesChart, type MonthPoint } from '../parts/month-lines';
import { partsWithData } from '../parts/parts-of';
import { trendSentences } from '../parts/trend-sentences';

const TENTH = 0.1;

/** Share of first choices by month (an answer with `split=month`), from zero, one line and band per channel. */
export function preferenceByMonthChart(answer: ChannelPreferenceAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const highest = Math.max(TENTH, ...answer.rows.flatMap((row) => row.shares.flatMap((share) => judgedShare(share.share)?.interval?.[1] ?? [])));
  const max = Math.min(1, Math.ceil(highest * 10) / 10);
  const step = max > 0.6 ? 0.25 : TENTH;
  const ticks = Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, at) => at * step);
  const valueAxis = { type: 'value', min: 0, max, ...ticksAt(theme, ticks, (value) => `${Math.round(value * 100)} %`) };
  return monthLinesChart({ ...size, ...linesOf(answer), valueAxis }, theme);
}

/** Where each channel's share stood at the beginning and where it stands at the end. */
export function preferenceByMonthSummary(answer: ChannelPreferenceAnswer): string {
  return trendSentences(linesOf(answer));
}

function linesOf(answer: ChannelPreferenceAnswer): Pick<MonthLinesInput, 'months' | 'lines' | 'provisional'> {
  const months = partsWithData(answer.rows, (row) => row.firstChoices);
  const rows = answer.rows.filter((row) => months.some((month) => month.key === row.part?.key));
  const lines = answer.overall.shares.map(({ group }) => ({ group, points: rows.map((row) => pointOf(row, group.key)) }));
  return { months, lines, provisional: new Set() };
}

function pointOf(row: PreferenceRow, key: string): MonthPoint {
  const figure = row.shares.find((share) => share.group.key === key)?.share ?? null;
  const judged = judgedShare(figure);
  return { value: judged?.value ?? null, lower: judged?.interval?.[0] ?? null, upper: judged?.interval?.[1] ?? null, text: shareWords(figure) };
}
