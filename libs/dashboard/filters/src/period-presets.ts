import { type Period, addDays, addMonths } from './period';

export const PERIOD_PRESETS = [
  { key: 'last-month', label: 'Last whole month' },
  { key: 'last-3-months', label: 'Last 3 months' },
  { key: 'this-year', label: 'This year' },
  { key: 'last-12-months', label: 'Last 12 months' },
  { key: 'everything', label: 'Everything' },
] as const;

export type PeriodPreset = (typeof PERIOD_PRESETS)[number]['key'];

/**
 * The period of a preset. "Last" looks back from the data, not from the clock: an import of 2019 opens on 2019. Months are whole ones,
 * up to the month that the data fills.
 *
 * @param firstDay first day with contacts
 * @param lastDay last day with contacts
 * @param lastMonth the last whole month, as the workspace says
 */
export function presetPeriod(preset: PeriodPreset, firstDay: string, lastDay: string, lastMonth: Period): Period {
  switch (preset) {
    case 'last-month':
      return lastMonth;
    case 'last-3-months':
      return { from: addMonths(lastMonth.to, -3), to: lastMonth.to };
    case 'this-year':
      return { from: `${lastDay.slice(0, 4)}-01-01`, to: addDays(lastDay, 1) };
    case 'last-12-months':
      return { from: addMonths(lastMonth.to, -12), to: lastMonth.to };
    case 'everything':
      return { from: firstDay, to: addDays(lastDay, 1) };
  }
}
