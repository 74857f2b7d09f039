import type { FirstTimeResolutionAnswer, SensitivityCell } from '@channelwise/contracts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { judgedShare, shareWords } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import { type DotMark, dotRowsChart, dotRowsHeight } from '../parts/dot-rows';
import { groupLegend } from '../parts/group-legend';
import { groupsOf } from '../parts/group-style';
import { shareSpan } from '../parts/share-span';
import { tooltipCard } from '../parts/tooltip';
import { definitionRows, definitionWords, isAskedFor } from './definition-of-cell';

const ROW_HEIGHT = 50;

/**
 * How far the answer moves with the definition: one row per window and scope, a mark per channel; filled where the window runs from
 * the end of the contact, hollow where it runs from its start. The definition that the page asks for stands on grey.
 */
export function sensitivityChart(answer: FirstTimeResolutionAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const limits = answer.sensitivity.flatMap((cell) => judgedShare(cell.rate)?.interval ?? []);
  const groups = groupsOf(answer.sensitivity);
  const laneOf = (cell: SensitivityCell): number => groups.findIndex((group) => group.key === cell.group.key);
  return dotRowsChart(
    {
      ...size,
      rows: definitionRows(answer).map((row) => ({
        label: definitionWords(row),
        // Hollow marks first: where both anchors agree, the filled one covers the other.
        marks: row.cells.toSorted((one, other) => Number(one.anchor === 'end') - Number(other.anchor === 'end')).map((cell) => mark(cell, laneOf(cell))),
        arrow: false,
        strong: isAskedFor(row, answer),
        tooltip: tooltipCard(
          theme,
          definitionWords(row),
          row.cells.map((cell) => ({ group: cell.group, label: `${cell.group.label}, from the ${cell.anchor}`, value: shareWords(cell.rate) })),
        ),
      })),
      axis: { type: 'value', ...shareSpan(limits), label: (value) => `${Math.round(value * 100)} %` },
      references: [],
      legend: groupLegend(groups, theme),
      spread: 24,
      labelWidth: 124,
    },
    theme,
  );
}

export function sensitivityHeight(answer: FirstTimeResolutionAnswer): number {
  return dotRowsHeight(definitionRows(answer).length, ROW_HEIGHT);
}

/** Whiskers are left to the table: two dozen definitions share their contacts, and the spread of the marks is the message. */
function mark(cell: SensitivityCell, lane: number): DotMark {
  return { group: cell.group, value: judgedShare(cell.rate)?.value ?? null, lower: null, upper: null, filled: cell.anchor === 'end', remark: null, lane };
}
