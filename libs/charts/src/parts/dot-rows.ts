import type { Group } from '@channelwise/contracts';
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { axisStyle, chartBase, legendOf, ticksAt, tooltipStyle, type ChartSize, type LegendEntry } from './chart-base';
import { type DotReference, referenceRoom, referenceSeries } from './dot-references';
import { fillOf, isSocial, strokeOf, symbolOf } from './group-style';
import { type Shape, arrow, line, markShape, openEnd, words } from './shapes';

/** One point with its whisker on one row. */
export interface DotMark {
  group: Group;
  /** Null where there is no number: `remark` then stands in its place. */
  value: number | null;
  /** Limits; where one of the two is null, that end is open and drawn as an arrow to the edge of the plot. Both null = no whisker. */
  lower: number | null;
  upper: number | null;
  filled: boolean;
  remark: string | null;
  /** Marks of one lane stand at one height; by default every mark has its own. */
  lane?: number;
}

export interface DotRow {
  label: string;
  marks: DotMark[];
  /** Draw an arrow from the first mark to the second: as counted -> adjusted. */
  arrow: boolean;
  /** HTML of the row's tooltip, already escaped. */
  tooltip: string;
  strong?: boolean;
}

export interface DotRowsInput extends ChartSize {
  rows: DotRow[];
  axis: { type: 'value' | 'log'; min: number; max: number; ticks: number[]; label: (value: number) => string };
  references: DotReference[];
  legend: LegendEntry[];
  /** Height that the marks of a row share, in pixels. */
  spread: number;
  labelWidth: number;
}

const TOP_WITH_LEGEND = 34;
const BOTTOM = 26;

/** Height in pixels that so many rows need, with a legend and so many references above them. */
export function dotRowsHeight(rows: number, rowHeight: number, references = 0): number {
  return TOP_WITH_LEGEND + referenceRoom(references) + BOTTOM + rows * rowHeight;
}

/**
 * Rows of points with whiskers on one common scale: the form for comparing estimates. Every row is one item of a custom series,
 * so that its marks share a tooltip; a mark without a number leaves its words at the edge of the plot.
 */
export function dotRowsChart(input: DotRowsInput, theme: ChartTheme): EChartsCoreOption {
  const { rows, axis } = input;
  const legend = legendOf(theme, input.compact ? [] : input.legend);
  const hasLegend = !input.compact && input.legend.length > 0;
  const top = (hasLegend ? TOP_WITH_LEGEND : 8) + referenceRoom(input.references.length);
  return {
    ...chartBase(theme),
    ...(hasLegend ? { legend: legend.legend } : {}),
    tooltip: { ...tooltipStyle(theme), trigger: 'item' },
    grid: { left: input.labelWidth, right: 18, top, bottom: BOTTOM, outerBoundsMode: 'none' },
    xAxis: { type: axis.type, min: axis.min, max: axis.max, ...ticksAt(theme, axis.ticks, axis.label) },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.label),
      ...axisStyle(theme),
      splitLine: { show: false },
      axisLabel: { color: theme.ink, fontSize: 12.5, width: input.labelWidth - 16, overflow: 'break', lineHeight: 15, interval: 0 },
    },
    series: [...legend.series, referenceSeries(input.references, theme), rowSeries(input, theme)],
  };
}

function rowSeries(input: DotRowsInput, theme: ChartTheme): Record<string, unknown> {
  const { rows, axis } = input;
  return {
    type: 'custom',
    z: 5,
    data: rows.map((row, index) => ({ value: [axis.min, index], tooltip: { formatter: () => row.tooltip } })),
    renderItem: (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
      const row = rows[params.dataIndex];
      return row ? { type: 'group', children: rowShapes(row, params.dataIndex, input, theme, api) } : null;
    },
  };
}

function rowShapes(row: DotRow, index: number, input: DotRowsInput, theme: ChartTheme, api: CustomSeriesRenderItemAPI): Shape[] {
  const { axis, spread } = input;
  const at = (value: number): [number, number] => {
    const [x, y] = api.coord([Math.min(axis.max, Math.max(axis.min, value)), index]);
    return [x ?? 0, y ?? 0];
  };
  const [left, middle] = at(axis.min);
  const [right] = at(axis.max);
  const size = api.size?.([0, 1]);
  const band = Array.isArray(size) ? (size[1] ?? 0) : spread + 18;
  const laneOf = (mark: DotMark, position: number): number => mark.lane ?? position;
  const lanes = Math.max(0, ...row.marks.map(laneOf));
  const heightOf = (lane: number): number => middle + (lanes > 0 ? (lane / lanes - 0.5) * spread : 0);
  // An invisible strip over the whole row, so that the tooltip does not need a steady hand.
  const shapes: Shape[] = [
    { type: 'rect', shape: { x: left, y: middle - band / 2, width: right - left, height: band }, style: { fill: 'transparent' } },
  ];
  if (row.strong) shapes.push({ type: 'rect', silent: true, shape: { x: left, y: middle - spread / 2 - 10, width: right - left, height: spread + 20 }, style: { fill: theme.soft, opacity: 0.1 } });
  const [first, second] = row.marks;
  if (row.arrow && first && second && first.value !== null && second.value !== null) {
    shapes.push(...arrow([at(first.value)[0], heightOf(0)], [at(second.value)[0], heightOf(1)], strokeOf(theme, first.group.key)));
  }
  const common = commonRemark(row);
  if (common !== null) return [...shapes, words(common, [left + 6, middle], theme.soft, theme.fontFamily, 'left')];
  row.marks.forEach((mark, position) => {
    const y = heightOf(laneOf(mark, position));
    const stroke = strokeOf(theme, mark.group.key);
    if (mark.value === null) {
      if (mark.remark !== null) shapes.push(...remarkShapes(mark, [right, y], theme));
      return;
    }
    if (mark.lower !== null || mark.upper !== null) {
      shapes.push(line([at(mark.lower ?? axis.min)[0], y], [at(mark.upper ?? axis.max)[0], y], stroke, mark.filled ? 2.5 : 1.5));
      if (mark.lower === null) shapes.push(openEnd([left, y], -1, stroke));
      if (mark.upper === null) shapes.push(openEnd([right, y], 1, stroke));
    }
    shapes.push(markShape(symbolOf(mark.group), [at(mark.value)[0], y], mark.filled ? fillOf(theme, mark.group.key) : theme.paper, stroke, input.compact ? 5 : 6));
  });
  return shapes;
}

/** The words that all marks of a row share where none of them has a number: said once. */
function commonRemark(row: DotRow): string | null {
  const [first] = row.marks;
  return first && row.marks.length > 1 && row.marks.every((mark) => mark.value === null && mark.remark === first.remark) ? first.remark : null;
}

function remarkShapes(mark: DotMark, [right, y]: [number, number], theme: ChartTheme): Shape[] {
  const prefix = isSocial(mark.group) ? '◇' : '○';
  return [words(`${prefix} ${mark.group.label}: ${mark.remark ?? ''}`, [right - 4, y], theme.words[mark.group.key], theme.fontFamily, 'right')];
}
