import { earlierPeriods, previousPeriod, samePeriodLastYear } from './earlier-periods';

describe('earlier periods', () => {
  test('whole months are held against as many whole months, however long those are', () => {
    expect(previousPeriod({ from: '2026-03-01', to: '2026-04-01' })).toEqual({ from: '2026-02-01', to: '2026-03-01' });
    expect(previousPeriod({ from: '2026-01-01', to: '2026-04-01' })).toEqual({ from: '2025-10-01', to: '2026-01-01' });
  });

  test('any other period is held against as many days', () => {
    expect(previousPeriod({ from: '2026-03-09', to: '2026-03-16' })).toEqual({ from: '2026-03-02', to: '2026-03-09' });
  });

  test('last year means the same days, and a leap day leaves no period empty', () => {
    expect(samePeriodLastYear({ from: '2026-10-01', to: '2026-11-01' })).toEqual({ from: '2025-10-01', to: '2025-11-01' });
    expect(samePeriodLastYear({ from: '2024-02-29', to: '2024-03-01' })).toEqual({ from: '2023-02-28', to: '2023-03-01' });
  });

  test('the period before is named before last year', () => {
    expect(earlierPeriods({ from: '2026-10-01', to: '2026-11-01' }).map(({ against }) => against)).toEqual(['previous-period', 'last-year']);
  });
});
