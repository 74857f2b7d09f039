import type { AnswerHead, QuestionFilters, WorkspaceAnswer } from '@channelwise/contracts';
import { channelEntry } from '@channelwise/vocabulary';
import { addDays, daysBetween } from '../filters/zone';

/** A quiet month at either end does not yet mean that a channel did not exist. */
const TOLERANCE_DAYS = 31;

/**
 * The part of the period in which all the compared channels have contacts, where that is notably shorter than the period asked for; null
 * where they share it, or never meet. Comparing over years in which one side did not exist compares the years.
 */
export function commonPeriod(filters: Pick<QuestionFilters, 'from' | 'to' | 'channels'>, workspace: Pick<WorkspaceAnswer, 'spans'>): AnswerHead['commonPeriod'] {
  const spans = workspace.spans.filter((span) => filters.channels.includes(span.channel) && span.firstDay < filters.to && span.lastDay >= filters.from);
  const [latest] = [...spans].sort((one, two) => two.firstDay.localeCompare(one.firstDay));
  const [earliest] = [...spans].sort((one, two) => one.lastDay.localeCompare(two.lastDay));
  if (spans.length < 2 || !latest || !earliest) return null;
  const dataFrom = spans.map((span) => span.firstDay).sort()[0] ?? filters.from;
  const dataTo = addDays(spans.map((span) => span.lastDay).sort().at(-1) ?? filters.to, 1);
  const [askedFrom, askedTo] = [filters.from > dataFrom ? filters.from : dataFrom, filters.to < dataTo ? filters.to : dataTo];
  const startsLate = latest.firstDay > askedFrom && daysBetween(askedFrom, latest.firstDay) > TOLERANCE_DAYS;
  const endsEarly = addDays(earliest.lastDay, 1) < askedTo && daysBetween(addDays(earliest.lastDay, 1), askedTo) > TOLERANCE_DAYS;
  if (!startsLate && !endsEarly) return null;
  const from = startsLate ? latest.firstDay : filters.from;
  const to = endsEarly ? addDays(earliest.lastDay, 1) : filters.to;
  if (from >= to) return null;
  const reasons = [
    ...(startsLate ? [`${channelEntry(latest.channel).label} has contacts only from ${latest.firstDay} on`] : []),
    ...(endsEarly ? [`${channelEntry(earliest.channel).label} has none after ${earliest.lastDay}`] : []),
  ];
  return { from, to, reason: `${reasons.join(', and ')}: over the whole period the channels are compared over different years.` };
}
