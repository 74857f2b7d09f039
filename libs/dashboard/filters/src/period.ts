/** A half-open period of whole days, `YYYY-MM-DD`; the zone is named elsewhere. */
export interface Period {
  from: string;
  /** The day after the last one. */
  to: string;
}

/** The day so many days after (or before) another. */
export function addDays(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/** The first day of the month so many months after (or before) the one that `day` is in. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * A period as a reader says it: `October 2026`, `August to October 2026`, `2026`, `3 to 17 October 2026`.
 */
export function periodInWords({ from, to }: Period): string {
  const last = addDays(to, -1);
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [lastYear, lastMonth, lastDay] = partsOf(last);
  const wholeMonths = fromDay === 1 && to.endsWith('-01');
  if (wholeMonths && fromYear === lastYear && fromMonth === 1 && lastMonth === 12) return String(fromYear);
  if (wholeMonths) return spanInWords([monthName(fromMonth), fromYear], [monthName(lastMonth), lastYear]);
  if (from === last) return `${fromDay} ${monthName(fromMonth)} ${fromYear}`;
  if (fromYear === lastYear && fromMonth === lastMonth) return `${fromDay} to ${lastDay} ${monthName(lastMonth)} ${lastYear}`;
  return spanInWords([`${fromDay} ${monthName(fromMonth)}`, fromYear], [`${lastDay} ${monthName(lastMonth)}`, lastYear]);
}

function spanInWords([first, firstYear]: [string, number], [last, lastYear]: [string, number]): string {
  if (firstYear !== lastYear) return `${first} ${firstYear} to ${last} ${lastYear}`;
  return first === last ? `${first} ${firstYear}` : `${first} to ${last} ${lastYear}`;
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
