import type { FirstTimeResolutionAnswer, FirstTimeResolutionRow } from '@channelwise/contracts';
import { NO_DATA, formatCount } from '@channelwise/metrics';
import { shareWords } from '../figure-words';
import { partLabel } from '../parts/part-label';
import type { TableModel } from '../table-model';
import { NO_FAIR_COMPARISON } from './no-fair-comparison';

/** Solved the first time per channel (and part): as counted with hits and total, adjusted or why not, and what is too young to judge. */
export function resolutionTable(answer: FirstTimeResolutionAnswer): TableModel {
  const { split } = answer.head.filters;
  const cut = { none: null, month: 'Month', segment: 'Segment', topic: 'Topic' }[split];
  const refused = answer.rows.some((row) => row.adjustedRefusal !== null);
  const partCell = (row: FirstTimeResolutionRow): string[] => (cut === null ? [] : [row.part?.label ?? 'All']);
  return {
    caption: `Issues solved the first time${cut === null ? '' : ` by ${cut.toLowerCase()}`}, with 95 % interval`,
    columns: [
      ...(cut === null ? [] : [{ key: 'part', label: cut, numeric: false }]),
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'rate', label: 'Solved first time', numeric: true },
      { key: 'adjusted', label: answer.head.filters.split === 'segment' ? 'For the same topics' : answer.head.filters.split === 'topic' ? 'For the same people' : 'For the same topics and people', numeric: true },
      { key: 'hits', label: 'Solved', numeric: true },
      { key: 'total', label: 'Issues judged', numeric: true },
      { key: 'provisional', label: 'Provisional, not counted', numeric: true },
      ...(refused ? [{ key: 'refusal', label: 'Why no fair comparison', numeric: false }] : []),
    ],
    rows: answer.rows.map((row) => [
      ...partCell(row),
      row.group.label,
      row.rate.value,
      row.adjusted?.value ?? null,
      row.rate.total === 0 ? null : row.rate.hits,
      row.rate.total,
      row.provisional,
      ...(refused ? [row.adjustedRefusal ?? ''] : []),
    ]),
    display: answer.rows.map((row) => [
      ...(cut === null ? [] : [partLabel(row.part)]),
      row.group.label,
      shareWords(row.rate),
      row.adjustedRefusal === null ? shareWords(row.adjusted) : NO_FAIR_COMPARISON,
      row.rate.total === 0 ? NO_DATA : formatCount(row.rate.hits),
      formatCount(row.rate.total),
      formatCount(row.provisional),
      ...(refused ? [row.adjustedRefusal ?? ''] : []),
    ]),
  };
}

/** What the dots show, in sentences. */
export function resolutionSummary(answer: FirstTimeResolutionAnswer): string {
  if (answer.rows.length === 0) return 'No data in this period.';
  return answer.rows
    .map((row) => {
      const adjusted = row.adjustedRefusal !== null ? `; ${NO_FAIR_COMPARISON}` : row.adjusted === null ? '' : `, ${shareWords(row.adjusted)} for the same topics and people`;
      return `${row.group.label}: ${shareWords(row.rate)} as counted${adjusted}.`;
    })
    .join(' ');
}
