import type { ChannelPreferenceAnswer, Group, PreferenceRow, PreferenceShare } from '@channelwise/contracts';
import { NO_DATA, formatCount, formatInterval, formatTimes } from '@channelwise/metrics';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { TOO_FEW, judgedShare, shareWords, withInterval } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import { decalOf, fillOf, inkOnFill, strokeOf } from '../parts/group-style';
import { partLabel } from '../parts/part-label';
import { largestParts } from '../parts/parts-of';
import { stackedSharesChart, stackedSharesHeight } from '../parts/stacked-shares';
import { type TooltipLine, tooltipCard } from '../parts/tooltip';

/** First choices per segment as bars of 100 %, everybody on top; the interval and the lift are in the tooltip and in the table. */
export function firstChoiceChart(answer: ChannelPreferenceAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const rows = shownRows(answer);
  return stackedSharesChart(
    {
      ...size,
      rows: rows.map((row) => ({ label: rowLabel(row), tooltip: tooltipCard(theme, rowLabel(row), tooltipLines(row)), remark: remarkOf(row) })),
      pieces: answer.overall.shares.map(({ group }) => ({
        name: group.label,
        values: rows.map((row) => shareOf(row, group)),
        fills: rows.map(() => fillOf(theme, group.key)),
        inks: rows.map(() => inkOnFill(theme, group.key)),
        decals: rows.map(() => decalOf(theme, group)),
        opacity: 1,
        legend: { name: group.label, icon: 'rect', fill: fillOf(theme, group.key), stroke: strokeOf(theme, group.key), decal: decalOf(theme, group) },
      })),
      labelWidth: size.compact ? 112 : 116,
    },
    theme,
  );
}

export function firstChoiceHeight(answer: ChannelPreferenceAnswer): number {
  return stackedSharesHeight(shownRows(answer).length);
}

/** Everybody first, then the parts. */
export function preferenceRows(answer: ChannelPreferenceAnswer): PreferenceRow[] {
  return [answer.overall, ...answer.rows];
}

/** Everybody and the largest parts: those that the chart shows. */
export function shownRows(answer: ChannelPreferenceAnswer): PreferenceRow[] {
  const shown = new Set(largestParts(answer.rows, (row) => row.firstChoices).map((part) => part.key));
  return preferenceRows(answer).filter((row) => row.part === null || shown.has(row.part.key));
}

export function rowLabel(row: PreferenceRow): string {
  return row.part === null ? 'Everybody' : partLabel(row.part);
}

export function liftWords(share: PreferenceShare): string {
  if (share.lift === null || share.lift.value === null) return NO_DATA;
  return withInterval(formatTimes(share.lift.value), share.lift.interval === null ? '' : formatInterval(share.lift.interval, 'times'));
}

function shareOf(row: PreferenceRow, group: Group): number | null {
  return judgedShare(row.shares.find((share) => share.group.key === group.key)?.share ?? null)?.value ?? null;
}

function remarkOf(row: PreferenceRow): string | null {
  if (row.firstChoices === 0) return NO_DATA;
  return row.shares.some((share) => judgedShare(share.share) !== null) ? null : TOO_FEW;
}

function tooltipLines(row: PreferenceRow): TooltipLine[] {
  return [
    ...row.shares.map((share) => {
      const lift = share.share.judgeable ? (share.lift?.value ?? null) : null;
      return { group: share.group, label: share.group.label, value: lift === null ? shareWords(share.share) : `${shareWords(share.share)}, lift ${formatTimes(lift)}` };
    }),
    { group: null, label: 'First choices', value: formatCount(row.firstChoices) },
  ];
}
