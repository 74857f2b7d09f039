import type { ResponseLatencyAnswer, ResponseLatencyRow } from '@channelwise/contracts';
import { formatShare, percentRange } from '@channelwise/metrics';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { bandSeries } from '../parts/band';
import { axisStyle, chartBase, shareAxis, ticksAt, tooltipStyle, type ChartSize } from '../parts/chart-base';
import { COARSE_DURATION_TICKS, DURATION_TICKS, LONGEST_SECONDS, SHORTEST_SECONDS, durationTick } from '../parts/durations-axis';
import { type EndLabel, endLabelSeries } from '../parts/end-labels';
import { dashOf, fillOf, strokeOf, symbolOf } from '../parts/group-style';
import { tooltipCard } from '../parts/tooltip';
import { withInterval } from '../figure-words';
import { stepValue, stepsBetween } from './step-value';

/**
 * "Answered within t" as step curves with 95 % bands, 10 s to 7 days on a log axis. The height at which a curve comes to rest is
 * the share that is ever answered; its end says how many never are. Rows without a curve, or with too few contacts, are left out.
 */
export function answeredWithinChart(answer: ResponseLatencyAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const rows = drawnRows(answer);
  const ticks = size.compact ? COARSE_DURATION_TICKS : DURATION_TICKS;
  return {
    ...chartBase(theme),
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.soft, type: 'solid' }, label: { show: false } },
      formatter: (hovered: { axisValue?: unknown }[]) => tooltipAt(rows, Number(hovered[0]?.axisValue), theme),
    },
    grid: { left: 44, right: size.compact ? 84 : 140, top: 12, bottom: 28, outerBoundsMode: 'none' },
    xAxis: {
      type: 'log',
      min: SHORTEST_SECONDS,
      max: LONGEST_SECONDS,
      ...ticksAt(theme, ticks, durationTick),
      splitLine: { show: true, lineStyle: { color: theme.line, type: 'solid' } },
    },
    yAxis: { ...shareAxis(theme), axisLine: axisStyle(theme)['axisLine'] },
    series: [...rows.flatMap((row) => seriesOf(row, theme, size)), endLabelSeries(rows.map((row) => endLabel(row, size)), theme)],
  };
}

type DrawnRow = ResponseLatencyRow & { curve: NonNullable<ResponseLatencyRow['curve']> };

function drawnRows(answer: ResponseLatencyAnswer): DrawnRow[] {
  return answer.rows.filter((row): row is DrawnRow => row.curve !== null && row.curve.seconds.length > 0 && row.answeredAtAll.judgeable);
}

function seriesOf(row: DrawnRow, theme: ChartTheme, size: ChartSize): Record<string, unknown>[] {
  const steps = stepsBetween(row.curve, SHORTEST_SECONDS, LONGEST_SECONDS);
  const stroke = strokeOf(theme, row.group.key);
  return [
    bandSeries(steps.map(({ seconds, value }) => ({ x: seconds, lower: value.lower, upper: value.upper })), fillOf(theme, row.group.key), true),
    {
      type: 'line',
      name: row.group.label,
      step: 'end',
      symbol: 'none',
      silent: true,
      z: 3,
      data: steps.map(({ seconds, value }) => [seconds, value.share]),
      lineStyle: { color: stroke, width: 2.4, type: dashOf(row.group) },
    },
    ...(size.compact ? [] : [saidTimes(row, theme)]),
  ];
}

/** Marks at the times that people say, so that lines differ without colour or dashes. */
function saidTimes(row: DrawnRow, theme: ChartTheme): Record<string, unknown> {
  return {
    type: 'scatter',
    silent: true,
    z: 4,
    symbol: symbolOf(row.group),
    symbolSize: symbolOf(row.group) === 'diamond' ? 10 : 8,
    itemStyle: { color: fillOf(theme, row.group.key), borderColor: theme.paper, borderWidth: 1.2, opacity: 1 },
    tooltip: { show: false },
    data: row.answeredWithin.filter((within) => within.share.value !== null && within.seconds <= LONGEST_SECONDS).map((within) => [within.seconds, within.share.value]),
  };
}

function endLabel(row: DrawnRow, size: ChartSize): EndLabel {
  const never = row.answeredAtAll.value === null ? null : 1 - row.answeredAtAll.value;
  const note = size.compact || never === null ? null : `${formatShare(never)} never answered`;
  return { group: row.group, x: LONGEST_SECONDS, value: stepValue(row.curve, LONGEST_SECONDS).share, note };
}

function tooltipAt(rows: readonly DrawnRow[], seconds: number, theme: ChartTheme): string {
  const lines = rows.map((row) => {
    const { share, lower, upper } = stepValue(row.curve, seconds);
    return { group: row.group, label: row.group.label, value: withInterval(formatShare(share), percentRange([lower, upper])) };
  });
  return tooltipCard(theme, `Answered within ${durationTick(seconds)}`, lines);
}
