import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { axisStyle, chartBase, legendOf, shareAxis, tooltipStyle, type ChartSize, type LegendEntry } from './chart-base';
import { words } from './shapes';

export interface StackPiece {
  name: string;
  /** Share of each row in the order of the rows; null leaves a gap. */
  values: (number | null)[];
  /** Fill of each row: one colour for a channel, or one for each channel. */
  fills: string[];
  inks: string[];
  decals: (Record<string, unknown> | undefined)[];
  opacity: number;
  legend: LegendEntry;
}

export interface StackedSharesInput extends ChartSize {
  /** Labels of the rows; `remark` stands where a row has nothing to draw. */
  rows: { label: string; tooltip: string; remark: string | null }[];
  pieces: StackPiece[];
  labelWidth: number;
}

const ROW_HEIGHT = 46;
const NARROWEST_LABEL = 0.075;

export function stackedSharesHeight(rows: number): number {
  return 34 + 28 + rows * ROW_HEIGHT;
}

/** Bars of 100 %, one for each row, with the share written into every piece that is wide enough. */
export function stackedSharesChart(input: StackedSharesInput, theme: ChartTheme): EChartsCoreOption {
  const legend = legendOf(theme, input.pieces.map((piece) => piece.legend));
  return {
    ...chartBase(theme),
    ...(input.compact ? {} : { legend: legend.legend }),
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: theme.soft, opacity: 0.08 } },
      formatter: (hovered: { dataIndex?: number }[]) => input.rows[hovered[0]?.dataIndex ?? 0]?.tooltip ?? '',
    },
    grid: { left: input.labelWidth, right: 26, top: input.compact ? 8 : 34, bottom: 28, outerBoundsMode: 'none' },
    xAxis: shareAxis(theme),
    yAxis: {
      type: 'category',
      inverse: true,
      data: input.rows.map((row) => row.label),
      ...axisStyle(theme),
      splitLine: { show: false },
      axisLabel: { color: theme.ink, fontSize: 12.5, width: input.labelWidth - 16, overflow: 'break', lineHeight: 15, interval: 0 },
    },
    series: [...(input.compact ? [] : legend.series), ...input.pieces.map((piece) => barSeries(piece, theme)), remarkSeries(input, theme)],
  };
}

function barSeries(piece: StackPiece, theme: ChartTheme): Record<string, unknown> {
  return {
    type: 'bar',
    stack: 'shares',
    barWidth: '62%',
    barMaxWidth: 30,
    data: piece.values.map((value, row) => ({
      value,
      itemStyle: { color: piece.fills[row], opacity: piece.opacity, borderColor: theme.paper, borderWidth: 1, decal: piece.decals[row] },
      label: {
        show: value !== null && value >= NARROWEST_LABEL,
        formatter: String(Math.round((value ?? 0) * 100)),
        color: piece.inks[row],
        fontSize: 12,
        fontWeight: 600,
        // A label takes the opacity of its bar unless told otherwise.
        opacity: 1,
        fontFamily: theme.fontFamily,
        // A halo in the colour of the bar keeps the figure clear of the stripes.
        ...(piece.decals[row] ? { textBorderColor: piece.fills[row], textBorderWidth: 3 } : {}),
      },
    })),
  };
}

function remarkSeries(input: StackedSharesInput, theme: ChartTheme): Record<string, unknown> {
  const remarks = input.rows.flatMap((row, at) => (row.remark === null ? [] : [{ at, text: row.remark }]));
  return {
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    data: remarks.map(({ at }) => [0, at]),
    renderItem: (params: { dataIndex: number }, api: { coord: (point: number[]) => number[] }) => {
      const remark = remarks[params.dataIndex];
      const [x = 0, y = 0] = api.coord([0, remark?.at ?? 0]);
      return words(remark?.text ?? '', [x + 6, y], theme.soft, theme.fontFamily, 'left');
    },
  };
}
