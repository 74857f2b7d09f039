import type { FirstTimeResolutionAnswer, FirstTimeResolutionRow } from '@channelwise/contracts';
import { NO_DATA, formatCount } from '@channelwise/metrics';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { TOO_FEW, judgedShare, shareWords } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import { type DotMark, dotRowsChart, dotRowsHeight } from '../parts/dot-rows';
import { shareSpan } from '../parts/share-span';
import { tooltipCard } from '../parts/tooltip';

const ROW_HEIGHT = 64;

/** Solved the first time per channel: hollow as counted, filled after allowing for topic and segment, an arrow from one to the other. */
export function resolutionChart(answer: FirstTimeResolutionAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const limits = answer.rows.flatMap((row) => [row.rate, row.adjusted]).flatMap((figure) => judgedShare(figure)?.interval ?? []);
  return dotRowsChart(
    {
      ...size,
      rows: answer.rows.map((row) => ({
        label: row.group.label,
        marks: [rawMark(row), ...adjustedMark(row)],
        arrow: true,
        tooltip: tooltip(row, theme),
      })),
      axis: { type: 'value', ...shareSpan(limits), label: (value) => `${Math.round(value * 100)} %` },
      references: [],
      legend: [
        { name: 'as counted', icon: 'circle', fill: theme.paper, stroke: theme.soft },
        { name: 'for the same topics and people', icon: 'circle', fill: theme.soft, stroke: theme.soft },
      ],
      spread: 20,
      labelWidth: 84,
    },
    theme,
  );
}

export function resolutionHeight(answer: FirstTimeResolutionAnswer): number {
  return dotRowsHeight(answer.rows.length, ROW_HEIGHT);
}

function rawMark(row: FirstTimeResolutionRow): DotMark {
  const judged = judgedShare(row.rate);
  return {
    group: { ...row.group, label: 'as counted' },
    value: judged?.value ?? null,
    lower: judged?.interval?.[0] ?? null,
    upper: judged?.interval?.[1] ?? null,
    filled: false,
    remark: judged ? null : row.rate.value === null ? NO_DATA : TOO_FEW,
  };
}

function adjustedMark(row: FirstTimeResolutionRow): DotMark[] {
  const judged = judgedShare(row.adjusted);
  // Nothing to adjust for is no finding: only a refusal is said on the chart.
  if (judged === null && row.adjustedRefusal === null) return [];
  return [
    {
      group: { ...row.group, label: 'adjusted' },
      value: judged?.value ?? null,
      lower: judged?.interval?.[0] ?? null,
      upper: judged?.interval?.[1] ?? null,
      filled: true,
      remark: judged ? null : 'no fair comparison',
    },
  ];
}

function tooltip(row: FirstTimeResolutionRow, theme: ChartTheme): string {
  return tooltipCard(theme, row.group.label, [
    { group: row.group, label: 'As counted', value: shareWords(row.rate) },
    { group: null, label: 'Adjusted', value: row.adjustedRefusal ?? shareWords(row.adjusted) },
    { group: null, label: 'Issues', value: `${formatCount(row.rate.hits)} of ${formatCount(row.rate.total)}` },
    { group: null, label: 'Provisional, not counted', value: formatCount(row.provisional) },
  ]);
}
