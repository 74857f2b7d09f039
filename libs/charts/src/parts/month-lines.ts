import type { Group, Part } from '@channelwise/contracts';
import type { CustomSeriesRenderItemAPI } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { bandSeries, type BandPoint } from './band';
import { axisStyle, chartBase, tooltipStyle, type ChartSize } from './chart-base';
import { type EndLabel, endLabelSeries } from './end-labels';
import { dashOf, fillOf, strokeOf, symbolOf } from './group-style';
import { partLabel } from './part-label';
import { type Shape, words } from './shapes';
import { tooltipCard } from './tooltip';

export interface MonthPoint {
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** The figure as a reader would say it, or the words in its place. */
  text: string;
}

export interface MonthLine {
  group: Group;
  /** One point for each month of the input, in the same order. */
  points: MonthPoint[];
}

export interface MonthLinesInput extends ChartSize {
  months: readonly Part[];
  lines: MonthLine[];
  /** Value axis as an ECharts option, ticks included. */
  valueAxis: Record<string, unknown>;
  /** Keys of months that cannot be judged in full yet: hatched. */
  provisional: ReadonlySet<string>;
}

/** One line with its band for each group over the months; gaps stay gaps and provisional months are hatched. */
export function monthLinesChart(input: MonthLinesInput, theme: ChartTheme): EChartsCoreOption {
  return {
    ...chartBase(theme),
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.soft, type: 'solid' }, label: { show: false } },
      formatter: (hovered: { dataIndex?: number }[]) => tooltipOf(input, hovered[0]?.dataIndex ?? 0, theme),
    },
    grid: { left: 52, right: 78, top: 22, bottom: 28, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      boundaryGap: true,
      data: input.months.map(partLabel),
      ...axisStyle(theme),
      splitLine: { show: false },
      axisLabel: { color: theme.soft, fontSize: 11.5, hideOverlap: true },
    },
    yAxis: input.valueAxis,
    series: [hatchSeries(input, theme), ...input.lines.flatMap((line) => lineSeries(line, input, theme)), endLabelSeries(endLabels(input), theme)],
  };
}

function lineSeries(line: MonthLine, input: MonthLinesInput, theme: ChartTheme): Record<string, unknown>[] {
  const stroke = strokeOf(theme, line.group.key);
  return [
    ...bandPieces(line).map((piece) => bandSeries(piece, fillOf(theme, line.group.key), false, 0.13)),
    {
      type: 'line',
      name: line.group.label,
      z: 3,
      connectNulls: false,
      symbol: symbolOf(line.group),
      symbolSize: symbolOf(line.group) === 'diamond' ? 9 : 7,
      showAllSymbol: true,
      lineStyle: { color: stroke, width: 2.2, type: dashOf(line.group) },
      itemStyle: { color: fillOf(theme, line.group.key), borderColor: stroke, borderWidth: 1.5, opacity: 1 },
      data: line.points.map((point, at) => {
        const young = input.provisional.has(input.months[at]?.key ?? '');
        return young ? { value: point.value, itemStyle: { color: theme.paper, borderColor: stroke, opacity: 0.75 } } : { value: point.value };
      }),
    },
  ];
}

/** Each line is named at the right edge, at the height of its last month with a figure: names then stand in one column. */
function endLabels(input: MonthLinesInput): EndLabel[] {
  return input.lines.flatMap((line) => {
    const value = line.points.findLast((point) => point.value !== null)?.value ?? null;
    return value === null ? [] : [{ group: line.group, x: input.months.length - 1, value, note: null }];
  });
}

/** Runs of months that all have a band: a missing month parts the band as it parts the line. */
function bandPieces(line: MonthLine): BandPoint[][] {
  const pieces: BandPoint[][] = [[]];
  line.points.forEach((point, x) => {
    if (point.lower === null || point.upper === null) pieces.push([]);
    else pieces.at(-1)?.push({ x, lower: point.lower, upper: point.upper });
  });
  return pieces.filter((piece) => piece.length > 1);
}

/** Hatching behind the months that are still open. */
function hatchSeries(input: MonthLinesInput, theme: ChartTheme): Record<string, unknown> {
  const months = input.months.flatMap((month, at) => (input.provisional.has(month.key) ? [at] : []));
  return {
    type: 'custom',
    silent: true,
    z: 0,
    tooltip: { show: false },
    data: months.map((at) => [at, null]),
    renderItem: (params: { dataIndex: number; coordSys: unknown }, api: CustomSeriesRenderItemAPI): Shape => {
      const { y, height } = params.coordSys as { y: number; height: number };
      const size = api.size?.([1, 0]);
      const width = Array.isArray(size) ? (size[0] ?? 0) : 0;
      const left = (api.coord([Number(api.value(0)), 0])[0] ?? 0) - width / 2;
      const label = params.dataIndex === months.length - 1 ? [words('provisional', [left + width, y - 10], theme.soft, theme.fontFamily, 'right')] : [];
      return { type: 'group', children: [...hatching(left, y, width, height, theme.soft), ...label] };
    },
  };
}

function hatching(x: number, y: number, width: number, height: number, stroke: string): Shape[] {
  const gap = 7;
  return Array.from({ length: Math.ceil((width + height) / gap) }, (_, step) => {
    const offset = step * gap;
    const start = [x + Math.min(offset, width), y + Math.max(0, offset - width)] as const;
    const end = [x + Math.max(0, offset - height), y + Math.min(offset, height)] as const;
    return { type: 'line', shape: { x1: start[0], y1: start[1], x2: end[0], y2: end[1] }, style: { stroke, lineWidth: 0.8, opacity: 0.3 } };
  });
}

function tooltipOf(input: MonthLinesInput, at: number, theme: ChartTheme): string {
  const month = input.months[at];
  const note = month && input.provisional.has(month.key) ? ' (provisional)' : '';
  const lines = input.lines.map((line) => ({ group: line.group, label: line.group.label, value: line.points[at]?.text ?? '' }));
  return tooltipCard(theme, `${month ? partLabel(month) : ''}${note}`, lines);
}
