import type { QuestionFilters } from '@channelwise/contracts';
import { COMPARED_CHANNELS, DEFAULT_WINDOW_DAYS, isChannel } from '@channelwise/vocabulary';
import type { WorkspaceAnswer } from '@channelwise/contracts';
import { BadFilter } from './bad-filter';
import type { QuestionQuery } from './question-query';
import { localDay } from './zone';

/** A period longer than this is surely a slip of the pen, and would make the server cut millions of days. */
const LONGEST_PERIOD_YEARS = 60;

/**
 * Fills in the defaults and checks the filters against the workspace.
 * @throws BadFilter with every field that cannot be used and what is allowed
 */
export function completeFilters(query: QuestionQuery, workspace: WorkspaceAnswer, now: Date): QuestionFilters {
  const today = localDay(now, workspace.zone);
  const defaults = workspace.defaultPeriod ?? { from: `${today.slice(0, 7)}-01`, to: today };
  const filters: QuestionFilters = {
    from: query.from ?? (query.to === undefined ? defaults.from : (workspace.firstDay ?? defaults.from)),
    to: query.to ?? (query.from === undefined ? defaults.to : (workspace.lastDay === null ? defaults.to : nextDay(workspace.lastDay))),
    zone: query.zone ?? workspace.zone,
    channels: query.channels === undefined ? [...COMPARED_CHANNELS] : query.channels.split(',').filter(isChannel),
    scheme: query.scheme ?? null,
    segment: query.segment ?? null,
    topic: query.topic ?? null,
    rage: query.rage ?? 'out',
    window: query.window ?? DEFAULT_WINDOW_DAYS,
    scope: query.scope ?? 'any-channel',
    anchor: query.anchor ?? 'end',
    clock: query.clock ?? 'elapsed',
    creditedTo: query.creditedTo ?? 'first',
    by: query.by ?? 'channel',
    split: query.split ?? 'none',
  };
  const errors: ConstructorParameters<typeof BadFilter>[0] = [];
  if (filters.from >= filters.to) errors.push({ field: 'to', message: `${filters.to} is not after ${filters.from}`, allowed: 'a day after "from": the period is half-open' });
  else if (Number(filters.to.slice(0, 4)) - Number(filters.from.slice(0, 4)) > LONGEST_PERIOD_YEARS) {
    errors.push({ field: 'from', message: `the period is longer than ${LONGEST_PERIOD_YEARS} years`, allowed: `at most ${LONGEST_PERIOD_YEARS} years` });
  }
  if (filters.scheme !== null && !workspace.schemes.some((scheme) => scheme.id === filters.scheme)) {
    errors.push({ field: 'scheme', message: `there is no segmentation scheme ${filters.scheme}`, allowed: listed(workspace.schemes) });
  }
  const segments = workspace.schemes.flatMap((scheme) => scheme.segments);
  if (filters.segment !== null && !segments.some((segment) => segment.id === filters.segment)) {
    errors.push({ field: 'segment', message: `there is no segment ${filters.segment}`, allowed: listed(segments) });
  }
  if (filters.topic !== null && !workspace.topics.some((topic) => topic.id === filters.topic)) {
    errors.push({ field: 'topic', message: `there is no topic ${filters.topic}`, allowed: listed(workspace.topics) });
  }
  if (filters.creditedTo !== 'first' && (filters.anchor === 'start' || filters.scope === 'source-flag')) {
    const what = filters.anchor === 'start' ? 'a window from the start of the contact' : "the source's own word";
    errors.push({ field: 'creditedTo', message: `${what} judges the first contact alone and cannot be credited to another channel`, allowed: 'first; or leave out anchor=start and scope=source-flag' });
  }
  if (errors.length > 0) throw new BadFilter(errors);
  return filters;
}

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const listed = (entries: readonly { id: number; label: string }[]) => (entries.length === 0 ? 'none yet: nothing is imported' : entries.map((entry) => `${entry.id} (${entry.label})`).join(', '));
