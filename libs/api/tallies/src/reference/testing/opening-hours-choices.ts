import type { OpeningHours, OpeningSpan } from '@channelwise/contracts';
import { CHANNELS } from '@channelwise/vocabulary';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const WORKING_DAYS = [1, 2, 3, 4, 5];

const everywhere = (weekdays: readonly number[], times: readonly (readonly [string, string])[]): OpeningSpan[] =>
  CHANNELS.flatMap((channel) => weekdays.flatMap((weekday) => times.map(([opens, closes]) => ({ channel, weekday, opens, closes }))));

/** Nine to half past five on working days, a holiday in each season. */
export const OFFICE_HOURS: OpeningHours = { spans: everywhere(WORKING_DAYS, [['09:00', '17:30']]), holidays: ['2026-03-06', '2026-04-24', '2026-12-25', '2027-01-01'] };

/** Hours that meet the changes of the clocks: the whole day, spans that begin or end within the hour that is skipped or comes twice. */
export const OPENING_HOURS_CHOICES: readonly OpeningHours[] = [
  OFFICE_HOURS,
  { spans: everywhere(WEEK, [['00:00', '24:00']]), holidays: ['2026-10-25'] },
  { spans: everywhere(WEEK, [['00:00', '01:15'], ['01:30', '01:45'], ['02:30', '12:00'], ['12:00', '20:00'], ['22:30', '24:00']]), holidays: [] },
  { spans: [...everywhere([6, 7], [['00:30', '02:15'], ['10:00', '16:00']]), ...everywhere([5], [['23:59', '24:00']])].filter((span) => span.channel !== 'phone'), holidays: ['2026-03-28', '2026-03-07'] },
];
