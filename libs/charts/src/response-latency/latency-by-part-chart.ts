import type { Group, Part, ResponseLatencyAnswer, ResponseLatencyRow } from '@channelwise/contracts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { durationWithoutInterval, durationWords, judgedSeconds } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import { type DotMark, dotRowsChart, dotRowsHeight } from '../parts/dot-rows';
import { COARSE_DURATION_TICKS, LONGEST_SECONDS, SHORTEST_SECONDS, durationTick } from '../parts/durations-axis';
import { groupLegend } from '../parts/group-legend';
import { groupsOf } from '../parts/group-style';
import { byPart, largestParts } from '../parts/parts-of';
import { tooltipCard } from '../parts/tooltip';

const ROW_HEIGHT = 66;

/** Median time to first response for each segment or topic, one mark and whisker per channel on a log axis. */
export function latencyByPartChart(answer: ResponseLatencyAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  return dotRowsChart(
    {
      ...size,
      rows: byPart(answer.rows, shownParts(answer)).map(({ part, rows }) => ({
        label: part.label,
        marks: rows.map(({ group, row }) => mark(group, row)),
        arrow: false,
        tooltip: tooltipCard(theme, part.label, rows.map(({ group, row }) => ({ group, label: group.label, value: durationWords(row?.median ?? null) }))),
      })),
      axis: { type: 'log', min: SHORTEST_SECONDS, max: LONGEST_SECONDS, ticks: [...COARSE_DURATION_TICKS], label: durationTick },
      references: [],
      legend: groupLegend(groupsOf(answer.rows), theme),
      spread: 42,
      labelWidth: 116,
    },
    theme,
  );
}

export function latencyByPartHeight(answer: ResponseLatencyAnswer): number {
  return dotRowsHeight(shownParts(answer).length, ROW_HEIGHT);
}

function shownParts(answer: ResponseLatencyAnswer): Part[] {
  return largestParts(answer.rows, (row) => row.contacts);
}

function mark(group: Group, row: ResponseLatencyRow | null): DotMark {
  const figure = row?.median ?? null;
  const value = judgedSeconds(figure);
  return {
    group,
    value,
    lower: value === null ? null : (figure?.interval?.[0] ?? null),
    upper: value === null ? null : (figure?.interval?.[1] ?? LONGEST_SECONDS),
    filled: true,
    remark: value === null ? durationWithoutInterval(figure) : null,
  };
}
