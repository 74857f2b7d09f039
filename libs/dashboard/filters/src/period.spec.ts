import { addDays, addMonths, periodInWords } from './period';
import { presetPeriod } from './period-presets';

describe('a period in words', () => {
  it.each([
    ['2026-10-01', '2026-11-01', 'October 2026'],
    ['2026-08-01', '2026-11-01', 'August to October 2026'],
    ['2025-11-01', '2026-11-01', 'November 2025 to October 2026'],
    ['2026-01-01', '2027-01-01', '2026'],
    ['2026-10-03', '2026-10-18', '3 to 17 October 2026'],
    ['2026-10-03', '2026-10-04', '3 October 2026'],
    ['2025-12-20', '2026-01-05', '20 December 2025 to 4 January 2026'],
  ])('from %s up to but without %s reads "%s"', (from, to, words) => {
    expect(periodInWords({ from, to })).toBe(words);
  });
});

describe('days and months', () => {
  it('step over the end of a leap February', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('step over the turn of the year', () => {
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-01');
    expect(addMonths('2026-11-01', -12)).toBe('2025-11-01');
  });
});

describe('period presets', () => {
  const lastMonth = { from: '2026-10-01', to: '2026-11-01' };

  it.each([
    ['last-month', '2026-10-01', '2026-11-01'],
    ['last-3-months', '2026-08-01', '2026-11-01'],
    ['last-12-months', '2025-11-01', '2026-11-01'],
    ['this-year', '2026-01-01', '2026-11-13'],
    ['everything', '2024-03-09', '2026-11-13'],
  ] as const)('%s looks back from the data and is half-open', (preset, from, to) => {
    expect(presetPeriod(preset, '2024-03-09', '2026-11-12', lastMonth)).toEqual({ from, to });
  });
});
