import { addDays, addMonths } from '../filters/zone';

/** First days of the months, 8-day blocks and days that make up a period without gap or overlap. */
export interface RangeCover {
  months: string[];
  blocks: string[];
  days: string[];
}

const BLOCK_STARTS = [1, 9, 17, 25];

/** First day after the 8-day block that begins on this day; the last block of a month runs to its end. */
function blockEnd(start: string): string {
  return start.endsWith('-25') ? addMonths(start, 1) : addDays(start, 8);
}

/**
 * Covers a half-open period with as few tally rows as possible.
 * @param daysFrom from this day on only single days are used (waiting contacts need their day), null = nowhere
 */
export function coverRange(from: string, to: string, daysFrom: string | null): RangeCover {
  const cover: RangeCover = { months: [], blocks: [], days: [] };
  const coarseEnd = daysFrom !== null && daysFrom < to ? daysFrom : to;
  let day = from;
  while (day < to) {
    const month = addMonths(day, 1);
    if (day.endsWith('-01') && month <= coarseEnd) {
      cover.months.push(day);
      day = month;
    } else if (BLOCK_STARTS.includes(Number(day.slice(8))) && blockEnd(day) <= coarseEnd) {
      cover.blocks.push(day);
      day = blockEnd(day);
    } else {
      cover.days.push(day);
      day = addDays(day, 1);
    }
  }
  return cover;
}
