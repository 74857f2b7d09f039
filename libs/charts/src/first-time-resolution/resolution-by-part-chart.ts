import type { FirstTimeResolutionAnswer, FirstTimeResolutionRow, Group, Part } from '@channelwise/contracts';
import { NO_DATA } from '@channelwise/metrics';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { TOO_FEW, judgedShare, shareWords } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import { type DotMark, dotRowsChart, dotRowsHeight } from '../parts/dot-rows';
import { groupLegend } from '../parts/group-legend';
import { groupsOf } from '../parts/group-style';
import { partLabel } from '../parts/part-label';
import { byPart, largestParts, partsLeftToTable, partsOf } from '../parts/parts-of';
import { shareSpan } from '../parts/share-span';
import { tooltipCard } from '../parts/tooltip';

const ROW_HEIGHT = 66;

/** Solved the first time for each segment or topic: where a channel really loses, and where it does not. As counted. */
export function resolutionByPartChart(answer: FirstTimeResolutionAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const limits = answer.rows.flatMap((row) => judgedShare(row.rate)?.interval ?? []);
  return dotRowsChart(
    {
      ...size,
      rows: byPart(answer.rows, shownParts(answer)).map(({ part, rows }) => ({
        label: part.label,
        marks: rows.map(({ group, row }) => mark(group, row)),
        arrow: false,
        tooltip: tooltipCard(theme, part.label, rows.map(({ group, row }) => ({ group, label: group.label, value: shareWords(row?.rate ?? null) }))),
      })),
      axis: { type: 'value', ...shareSpan(limits), label: (value) => `${Math.round(value * 100)} %` },
      references: [],
      legend: groupLegend(groupsOf(answer.rows), theme),
      spread: 42,
      labelWidth: 116,
    },
    theme,
  );
}

export function resolutionByPartHeight(answer: FirstTimeResolutionAnswer): number {
  return dotRowsHeight(shownParts(answer).length, ROW_HEIGHT);
}

/** For each channel the part where most and fewest issues are solved the first time. */
export function resolutionPartsSummary(answer: FirstTimeResolutionAnswer): string {
  if (partsOf(answer.rows).length === 0) return 'No data in this period.';
  const sentences = groupsOf(answer.rows).map((group) => {
    const judged = answer.rows.filter((row) => row.group.key === group.key && judgedShare(row.rate) !== null).sort((one, other) => (one.rate.value ?? 0) - (other.rate.value ?? 0));
    const [fewest, most] = [judged[0], judged.at(-1)];
    if (!fewest || !most) return `${group.label}: too few issues everywhere to judge.`;
    if (fewest === most) return `${group.label}: ${shareWords(most.rate)} for ${partLabel(most.part)}.`;
    return `${group.label}: from ${shareWords(fewest.rate)} for ${partLabel(fewest.part)} to ${shareWords(most.rate)} for ${partLabel(most.part)}.`;
  });
  return sentences.join(' ') + partsLeftToTable(shownParts(answer).length, partsOf(answer.rows).length);
}

function shownParts(answer: FirstTimeResolutionAnswer): Part[] {
  return largestParts(answer.rows, (row) => row.rate.total);
}

function mark(group: Group, row: FirstTimeResolutionRow | null): DotMark {
  const judged = judgedShare(row?.rate ?? null);
  return {
    group,
    value: judged?.value ?? null,
    lower: judged?.interval?.[0] ?? null,
    upper: judged?.interval?.[1] ?? null,
    filled: true,
    remark: judged ? null : row === null || row.rate.value === null ? NO_DATA : TOO_FEW,
  };
}
