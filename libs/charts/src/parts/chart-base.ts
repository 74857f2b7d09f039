import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';

export interface ChartSize {
  /** The small form for the overview: fewer words, no legend. */
  compact?: boolean;
}

/** What every chart shares: type, tooltip, no motion (nothing here explains a change by moving). */
export function chartBase(theme: ChartTheme): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: theme.fontFamily, color: theme.ink },
    tooltip: tooltipStyle(theme),
  };
}

export function tooltipStyle(theme: ChartTheme): Record<string, unknown> {
  return {
    confine: true,
    backgroundColor: theme.card,
    borderColor: theme.line,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: { color: theme.ink, fontSize: 12.5, fontFamily: theme.fontFamily },
    extraCssText: 'box-shadow:0 4px 16px rgba(0,0,0,.12);border-radius:6px;max-width:340px;white-space:normal',
  };
}

export function axisStyle(theme: ChartTheme): Record<string, unknown> {
  return {
    axisLine: { show: false, lineStyle: { color: theme.line } },
    axisTick: { show: false },
    axisLabel: { color: theme.soft, fontSize: 11.5 },
    splitLine: { show: true, lineStyle: { color: theme.line, type: [2, 3] } },
  };
}

/** An axis whose lines and labels stand exactly at the given values. */
export function ticksAt(theme: ChartTheme, ticks: readonly number[], label: (value: number) => string): Record<string, unknown> {
  const style = axisStyle(theme);
  return {
    ...style,
    axisTick: { show: false, customValues: [...ticks] },
    axisLabel: { color: theme.soft, fontSize: 11.5, customValues: [...ticks], formatter: label, hideOverlap: true },
  };
}

/** Shares from 0 to 1 in steps of a quarter. */
export function shareAxis(theme: ChartTheme): Record<string, unknown> {
  return { type: 'value', min: 0, max: 1, ...ticksAt(theme, [0, 0.25, 0.5, 0.75, 1], (value) => `${Math.round(value * 100)} %`) };
}

export interface LegendEntry {
  name: string;
  icon: string;
  fill: string;
  stroke: string;
  decal?: Record<string, unknown> | undefined;
}

/** A legend that explains marks and switches nothing off; ECharts ties entries to series, hence the empty ones. */
export function legendOf(theme: ChartTheme, entries: readonly LegendEntry[]): { legend: Record<string, unknown>; series: Record<string, unknown>[] } {
  return {
    legend: {
      top: 0,
      left: 0,
      selectedMode: false,
      itemWidth: 12,
      itemHeight: 12,
      itemGap: 12,
      textStyle: { color: theme.soft, fontSize: 11.5, fontFamily: theme.fontFamily },
      data: entries.map((entry) => ({
        name: entry.name,
        icon: entry.icon,
        itemStyle: { color: entry.fill, borderColor: entry.stroke, borderWidth: 1.5, decal: entry.decal },
      })),
    },
    series: entries.map((entry) => ({ type: 'scatter', name: entry.name, data: [], silent: true, tooltip: { show: false } })),
  };
}
