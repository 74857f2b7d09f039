import type { QuestionFilters, WorkspaceAnswer } from '@channelwise/contracts';
import { channelEntry, COMPARED_CHANNELS } from '@channelwise/vocabulary';
import { addDays, addMonths } from './zone';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const monthName = (day: string) => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
const dayName = (day: string) => `${Number(day.slice(8, 10))} ${monthName(day)}`;

/** A half-open period as people say it: "October 2026", "August to October 2026", "5 March 2026 to 9 March 2026". */
export function periodInWords({ from, to }: { from: string; to: string }): string {
  const wholeMonths = from.endsWith('-01') && to.endsWith('-01');
  if (!wholeMonths) {
    const last = addDays(to, -1);
    return last === from ? dayName(from) : `${dayName(from)} to ${dayName(last)}`;
  }
  const lastMonth = addMonths(to, -1);
  if (lastMonth === from) return monthName(from);
  if (from.endsWith('-01-01') && lastMonth === `${from.slice(0, 4)}-12-01`) return from.slice(0, 4);
  return from.slice(0, 4) === lastMonth.slice(0, 4) ? `${monthName(from).split(' ')[0]} to ${monthName(lastMonth)}` : `${monthName(from)} to ${monthName(lastMonth)}`;
}

/** What is filtered, as it stands under the title of a page. */
export function filtersInWords(filters: QuestionFilters, workspace: WorkspaceAnswer): string {
  const segment = workspace.schemes.flatMap((scheme) => scheme.segments.map((entry) => ({ ...entry, scheme: scheme.label }))).find((entry) => entry.id === filters.segment);
  const topic = workspace.topics.find((entry) => entry.id === filters.topic);
  const compared = filters.channels.length === COMPARED_CHANNELS.length && COMPARED_CHANNELS.every((channel) => filters.channels.includes(channel));
  const rage = { out: 'venting left out', in: 'venting counted', only: 'venting only' }[filters.rage];
  return [
    periodInWords(filters),
    compared ? null : filters.channels.map((channel) => channelEntry(channel).label).join(', '),
    segment ? `${segment.scheme}: ${segment.label}` : 'all customers',
    topic ? `topic ${topic.label}` : 'all topics',
    rage,
    filters.clock === 'business' ? 'waits in opening hours' : null,
    { first: null, resolving: 'credited to the channel of the last answer', last: 'credited to the last channel' }[filters.creditedTo],
    filters.zone === workspace.zone ? null : `days cut in ${filters.zone}`,
  ]
    .filter((words) => words !== null)
    .join(', ');
}
