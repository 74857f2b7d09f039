import type { ResponseLatencyAnswer, ResponseLatencyRow } from '@channelwise/contracts';
import { NO_DATA, formatCount, formatDuration, formatShare } from '@channelwise/metrics';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { TOO_FEW, judgedShare, shareWords } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import { dotRowsChart, dotRowsHeight } from '../parts/dot-rows';
import { tooltipCard } from '../parts/tooltip';
import type { TableModel } from '../table-model';

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
const ROW_HEIGHT = 50;

type TargetRow = ResponseLatencyRow & { target: NonNullable<ResponseLatencyRow['target']> };

function targetRows(answer: ResponseLatencyAnswer): TargetRow[] {
  return answer.rows.filter((row): row is TargetRow => row.target !== null);
}

/** Share answered within each channel's own target (filled), and the share that was wanted (hollow, joined by an arrow where there is room). */
export function targetChart(answer: ResponseLatencyAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  return dotRowsChart(
    {
      ...size,
      rows: targetRows(answer).map((row) => {
        const reached = judgedShare(row.target.share);
        return {
          label: `${row.group.label}\nin ${formatDuration(row.target.seconds)}`,
          marks: [
            { group: row.group, value: reached?.value ?? null, lower: reached?.interval?.[0] ?? null, upper: reached?.interval?.[1] ?? null, filled: true, remark: reached ? null : row.target.share.value === null ? NO_DATA : TOO_FEW },
            { group: row.group, value: row.target.wanted, lower: null, upper: null, filled: false, remark: null },
          ],
          arrow: true,
          tooltip: tooltipCard(theme, `${row.group.label}: answered within ${formatDuration(row.target.seconds)}`, [
            { group: row.group, label: 'Reached', value: shareWords(row.target.share) },
            { group: null, label: 'Wanted', value: formatShare(row.target.wanted) },
          ]),
        };
      }),
      axis: { type: 'value', min: 0, max: 1, ticks: QUARTERS, label: (value) => `${Math.round(value * 100)} %` },
      references: [],
      legend: [
        { name: 'reached', icon: 'circle', fill: theme.soft, stroke: theme.soft },
        { name: 'wanted', icon: 'circle', fill: theme.paper, stroke: theme.soft },
      ],
      spread: 0,
      labelWidth: 84,
    },
    theme,
  );
}

export function targetHeight(answer: ResponseLatencyAnswer): number {
  return dotRowsHeight(targetRows(answer).length, ROW_HEIGHT);
}

export function targetTable(answer: ResponseLatencyAnswer): TableModel {
  const rows = targetRows(answer);
  return {
    caption: "Share answered within each channel's own target, with 95 % interval",
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'targetSeconds', label: 'Target', numeric: true },
      { key: 'reached', label: 'Reached', numeric: true },
      { key: 'wanted', label: 'Wanted', numeric: true },
      { key: 'contacts', label: 'Contacts', numeric: true },
    ],
    rows: rows.map(({ group, target }) => [group.label, target.seconds, target.share.value, target.wanted, target.share.n]),
    display: rows.map(({ group, target }) => [group.label, formatDuration(target.seconds), shareWords(target.share), formatShare(target.wanted), formatCount(target.share.n)]),
  };
}

export function targetSummary(answer: ResponseLatencyAnswer): string {
  const rows = targetRows(answer);
  if (rows.length === 0) return 'No channel has a target.';
  return rows.map(({ group, target }) => `${group.label}: ${shareWords(target.share)} within ${formatDuration(target.seconds)}, ${formatShare(target.wanted)} wanted.`).join(' ');
}
