import type { ResponseLatencyAnswer } from '@channelwise/contracts';
import { formatCount } from '@channelwise/metrics';
import { durationWords, judgedSeconds, shareWords } from '../figure-words';
import { partLabel } from '../parts/part-label';
import { groupsOf } from '../parts/group-style';
import { largestParts, partsLeftToTable, partsOf } from '../parts/parts-of';
import type { TableModel } from '../table-model';

/** Medians and shares for each channel and part: the table behind the figures by month, segment and topic. Durations are seconds. */
export function latencyFiguresTable(answer: ResponseLatencyAnswer): TableModel {
  const cut = { none: 'Part', month: 'Month', segment: 'Segment', topic: 'Topic' }[answer.head.filters.split];
  return {
    caption: `Time to first response by ${cut.toLowerCase()}, with 95 % interval`,
    columns: [
      { key: 'part', label: cut, numeric: false },
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'medianSeconds', label: 'Median, first response', numeric: true },
      { key: 'p90Seconds', label: '90 % answered after', numeric: true },
      { key: 'answeredAtAll', label: 'Answered at all', numeric: true },
      { key: 'contacts', label: 'Contacts', numeric: true },
    ],
    rows: answer.rows.map((row) => [row.part?.label ?? 'All', row.group.label, row.median.seconds, row.p90.seconds, row.answeredAtAll.value, row.contacts]),
    display: answer.rows.map((row) => [
      partLabel(row.part),
      row.group.label,
      durationWords(row.median),
      durationWords(row.p90),
      shareWords(row.answeredAtAll),
      formatCount(row.contacts),
    ]),
  };
}

/** For each channel the part with the shortest and the longest median. */
export function latencyPartsSummary(answer: ResponseLatencyAnswer): string {
  if (partsOf(answer.rows).length === 0) return 'No data in this period.';
  const sentences = groupsOf(answer.rows).map((group) => {
    const judged = answer.rows
      .filter((row) => row.group.key === group.key && judgedSeconds(row.median) !== null)
      .sort((one, other) => (judgedSeconds(one.median) ?? 0) - (judgedSeconds(other.median) ?? 0));
    const [quickest, slowest] = [judged[0], judged.at(-1)];
    if (!quickest || !slowest) return `${group.label}: the median is nowhere reached, or there are too few contacts to judge.`;
    if (quickest === slowest) return `${group.label}: ${durationWords(quickest.median)} for ${partLabel(quickest.part)}.`;
    return `${group.label}: from ${durationWords(quickest.median)} for ${partLabel(quickest.part)} to ${durationWords(slowest.median)} for ${partLabel(slowest.part)}.`;
  });
  return sentences.join(' ') + partsLeftToTable(largestParts(answer.rows, (row) => row.contacts).length, partsOf(answer.rows).length);
}
