import type { Group, RateFigure, ReturnRatesAnswer, ReturnRow } from '@channelwise/contracts';
import { NO_DATA, formatDuration } from '@channelwise/metrics';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { TOO_FEW, judgedShare, shareWords } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import { type DotMark, dotRowsChart, dotRowsHeight } from '../parts/dot-rows';
import { shareSpan } from '../parts/share-span';
import { tooltipCard } from '../parts/tooltip';
import type { TableModel } from '../table-model';

const ROW_HEIGHT = 66;

/** Share that comes back to a channel after a fast reply (filled), a slow one and none (hollow), from top to bottom of each row. */
export function returnsChart(answer: ReturnRatesAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const limits = answer.rows.flatMap((row) => [row.fast, row.slow, row.none]).flatMap((figure) => judgedShare(figure)?.interval ?? []);
  return dotRowsChart(
    {
      ...size,
      rows: answer.rows.map((row) => ({
        label: row.group.label,
        marks: [mark(row.group, 'fast', row.fast, true), mark(row.group, 'slow', row.slow, false), mark(row.group, 'no reply', row.none, false)],
        arrow: false,
        tooltip: tooltipCard(theme, row.group.label, [
          { group: row.group, label: `Fast (up to ${formatDuration(row.medianSeconds)})`, value: shareWords(row.fast) },
          { group: null, label: 'Slow', value: shareWords(row.slow) },
          { group: null, label: 'No reply', value: shareWords(row.none) },
        ]),
      })),
      axis: { type: 'value', ...shareSpan(limits), label: (value) => `${Math.round(value * 100)} %` },
      references: [],
      legend: [
        { name: 'after a fast reply', icon: 'circle', fill: theme.soft, stroke: theme.soft },
        { name: 'below it: a slow one, none', icon: 'circle', fill: theme.paper, stroke: theme.soft },
      ],
      spread: 36,
      labelWidth: 84,
    },
    theme,
  );
}

export function returnsHeight(answer: ReturnRatesAnswer): number {
  return dotRowsHeight(answer.rows.length, ROW_HEIGHT);
}

export function returnsTable(answer: ReturnRatesAnswer): TableModel {
  return {
    caption: 'Customers whose next first choice is the same channel, by how it had answered them, with 95 % interval',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'fast', label: 'After a fast reply', numeric: true },
      { key: 'slow', label: 'After a slow reply', numeric: true },
      { key: 'none', label: 'After none', numeric: true },
      { key: 'medianSeconds', label: 'Fast is up to', numeric: true },
      { key: 'verdict', label: 'Do fast and slow differ?', numeric: false },
    ],
    rows: answer.rows.map((row) => [row.group.label, row.fast.value, row.slow.value, row.none.value, row.medianSeconds, verdict(row)]),
    display: answer.rows.map((row) => [row.group.label, shareWords(row.fast), shareWords(row.slow), shareWords(row.none), formatDuration(row.medianSeconds), verdict(row)]),
  };
}

function verdict(row: ReturnRow): string {
  if (row.fastAgainstSlow.value === null || !row.fast.judgeable || !row.slow.judgeable) return 'cannot be judged';
  return row.fastAgainstSlowIsReal ? 'yes' : 'not shown by these data';
}

function mark(group: Group, label: string, rate: RateFigure, filled: boolean): DotMark {
  const judged = judgedShare(rate);
  return { group: { ...group, label }, value: judged?.value ?? null, lower: judged?.interval?.[0] ?? null, upper: judged?.interval?.[1] ?? null, filled, remark: judged ? null : rate.value === null ? NO_DATA : TOO_FEW };
}
