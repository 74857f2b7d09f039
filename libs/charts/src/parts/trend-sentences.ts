import type { MonthLinesInput } from './month-lines';
import { partLabel } from './part-label';

/** Where each line begins and ends: "Phone: 3.3 min (3.2-3.4 min) in Oct 25, 3.4 min (3.3-3.6 min) in Oct 26." */
export function trendSentences({ months, lines, provisional }: Pick<MonthLinesInput, 'months' | 'lines' | 'provisional'>): string {
  if (months.length === 0) return 'No data in this period.';
  return lines
    .map((line) => {
      const judged = line.points.flatMap((point, at) => (point.value === null ? [] : [{ text: point.text, month: months[at] }]));
      const [first, last] = [judged[0], judged.at(-1)];
      const when = (month: (typeof months)[number] | undefined): string => (month === undefined ? '' : `in ${partLabel(month)}${provisional.has(month.key) ? ' (provisional)' : ''}`);
      if (!first || !last) return `${line.group.label}: no month can be judged.`;
      return first === last ? `${line.group.label}: ${first.text} ${when(first.month)}.` : `${line.group.label}: ${first.text} ${when(first.month)}, ${last.text} ${when(last.month)}.`;
    })
    .join(' ');
}
