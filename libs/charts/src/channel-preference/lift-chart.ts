import type { ChannelPreferenceAnswer, PreferenceRow, PreferenceShare } from '@channelwise/contracts';
import { NO_DATA, formatTimes } from '@channelwise/metrics';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { TOO_FEW } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import { type DotMark, dotRowsChart, dotRowsHeight } from '../parts/dot-rows';
import { groupLegend } from '../parts/group-legend';
import { tooltipCard } from '../parts/tooltip';
import { liftWords, rowLabel, shownRows } from './first-choice-chart';

const TICKS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];
const ROW_HEIGHT = 66;

/** How many times as likely a segment begins on a channel as everybody does: lift with its interval, on a log axis around 1x. */
export function liftChart(answer: ChannelPreferenceAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  return dotRowsChart(
    {
      ...size,
      rows: shownParts(answer).map((row) => ({
        label: rowLabel(row),
        marks: row.shares.map(mark),
        arrow: false,
        tooltip: tooltipCard(theme, rowLabel(row), row.shares.map((share) => ({ group: share.group, label: share.group.label, value: share.share.judgeable ? liftWords(share) : TOO_FEW }))),
      })),
      axis: { type: 'log', ...span(answer), label: formatTimes },
      references: [{ from: 1, to: 1, label: 'as everybody' }],
      legend: groupLegend(answer.overall.shares.map((share) => share.group), theme),
      spread: 42,
      labelWidth: 112,
    },
    theme,
  );
}

export function liftHeight(answer: ChannelPreferenceAnswer): number {
  return dotRowsHeight(shownParts(answer).length, ROW_HEIGHT, 1);
}

function shownParts(answer: ChannelPreferenceAnswer): PreferenceRow[] {
  return shownRows(answer).filter((row) => row.part !== null);
}

function judgedLift(share: PreferenceShare): PreferenceShare['lift'] {
  // A lift of nothing at all has no place on a log axis; the table has it.
  return share.share.judgeable && share.lift !== null && (share.lift.value ?? 0) > 0 ? share.lift : null;
}

/** The ticks that hold all lifts, at least from a half to twice. */
function span(answer: ChannelPreferenceAnswer): { min: number; max: number; ticks: number[] } {
  const limits = answer.rows.flatMap((row) => row.shares).flatMap((share) => [...(judgedLift(share)?.interval ?? [])]);
  const min = TICKS.findLast((tick) => tick <= Math.min(0.5, ...limits)) ?? 0.01;
  const max = TICKS.find((tick) => tick >= Math.max(2, ...limits)) ?? 20;
  return { min, max, ticks: TICKS.filter((tick) => tick >= min && tick <= max) };
}

function mark(share: PreferenceShare): DotMark {
  const lift = judgedLift(share);
  return {
    group: share.group,
    value: lift?.value ?? null,
    lower: lift?.interval?.[0] ?? null,
    upper: lift?.interval?.[1] ?? null,
    filled: true,
    remark: lift ? null : !share.share.judgeable && share.share.total > 0 ? TOO_FEW : NO_DATA,
  };
}
