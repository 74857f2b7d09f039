import { trendPeriod } from './trend-period';

describe('the period of a trend', () => {
  it('a month stands beside the same month of the year before', () => {
    expect(trendPeriod({ from: '2026-10-01', to: '2026-11-01' })).toEqual({ from: '2025-10-01', to: '2026-11-01' });
  });

  it('a period that ends within a month counts that month', () => {
    expect(trendPeriod({ from: '2026-03-10', to: '2026-03-12' })).toEqual({ from: '2025-03-01', to: '2026-03-12' });
  });

  it('a longer period is kept', () => {
    expect(trendPeriod({ from: '2024-01-01', to: '2026-11-01' })).toEqual({ from: '2024-01-01', to: '2026-11-01' });
  });
});
