import type { OpeningHours, Problem } from '@channelwise/contracts';
import { channelEntry } from '@channelwise/vocabulary';

type FieldProblem = NonNullable<Problem['errors']>[number];

/** Opening hours that contradict themselves: names every field at fault. */
export class UnusableOpeningHours extends Error {
  readonly code = 'unusable-opening-hours';
  readonly problemStatus = 400;
  readonly title = 'These opening hours cannot be used';
  readonly remedy = 'Correct the fields named here and send all opening hours again; nothing was changed.';

  constructor(readonly errors: FieldProblem[]) {
    super(errors.map((error) => `${error.field}: ${error.message}`).join('; '));
  }
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What is wrong with opening hours whose fields are each well formed; empty when they can be used. */
export function problemsOfOpeningHours({ spans, holidays }: OpeningHours): FieldProblem[] {
  const problems: FieldProblem[] = [];
  spans.forEach((span, index) => {
    // Clock times of equal length stand in the order of the day.
    if (span.closes <= span.opens) problems.push({ field: `spans.${index}.closes`, message: `${span.closes} is not after ${span.opens}`, allowed: 'a time after "opens", at most 24:00; a span over midnight is two' });
    const earlier = spans.findIndex((other, position) => position < index && other.channel === span.channel && other.weekday === span.weekday && other.opens < span.closes && span.opens < other.closes);
    const other = spans[earlier];
    if (other) {
      const where = `${channelEntry(span.channel).label}, ${WEEKDAYS[span.weekday - 1]}`;
      problems.push({ field: `spans.${index}.opens`, message: `${span.opens} to ${span.closes} overlaps ${other.opens} to ${other.closes} (${where})`, allowed: 'spans of one channel and day that do not overlap' });
    }
  });
  holidays.forEach((day, index) => {
    if (!isDay(day)) problems.push({ field: `holidays.${index}`, message: `"${day}" is not a day of the calendar`, allowed: 'days such as 2026-12-25' });
    else if (holidays.indexOf(day) < index) problems.push({ field: `holidays.${index}`, message: `${day} is named twice`, allowed: 'every day once' });
  });
  return problems;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
