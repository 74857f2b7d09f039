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

const ROW_HEIGHT = 44;

/**
 * How far the answer moves with the definition: one row per window and scope, a mark per channel; filled where the window runs from
 * the end of the contact, hollow where it runs from its start. The definition that the page asks for stands on grey.
 */
export function sensitivityChart(answer: FirstTimeResolutionAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const limits = answer.sensitivity.flatMap((cell) => judgedShare(cell.rate)?.interval ?? []);
  const hollow = (cell: SensitivityCell): boolean => cell.anchor === 'start';
  return dotRowsChart(
    {
      ...size,
      rows: definitionRows(answer).map((row) => ({
        label: definitionWords(row),
        marks: row.cells.map((cell) => mark(cell, !hollow(cell))),
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
      legend: [
        ...groupLegend(groupsOf(answer.sensitivity), theme),
        { name: 'from the start', icon: 'circle', fill: theme.paper, stroke: theme.soft },
      ],
      spread: 22,
      labelWidth: 116,
    },
    theme,
  );
}

export function sensitivityHeight(answer: FirstTimeResolutionAnswer): number {
  return dotRowsHeight(definitionRows(answer).length, ROW_HEIGHT);
}

/** Whiskers are left to the table: two dozen definitions share their contacts, and the spread of the marks is the message. */
function mark(cell: SensitivityCell, filled: boolean): DotMark {
  return { group: cell.group, value: judgedShare(cell.rate)?.value ?? null, lower: null, upper: null, filled, remark: null };
}
