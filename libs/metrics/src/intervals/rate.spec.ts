import { rate } from './rate';

describe('rate', () => {
  it('carries hits, total, share and interval', () => {
    const { interval, ...rest } = rate({ hits: 81, total: 263 });
    expect(rest).toEqual({ hits: 81, total: 263, value: 81 / 263, judgeable: true });
    expect(interval?.[0]).toBeCloseTo(0.2553, 4);
    expect(interval?.[1]).toBeCloseTo(0.3662, 4);
  });

  it('no contacts give no data, not zero', () => {
    expect(rate({ hits: 0, total: 0 })).toEqual({ hits: 0, total: 0, value: null, interval: null, judgeable: false });
  });

  it('29 contacts are too few to judge, 30 are enough', () => {
    expect(rate({ hits: 29, total: 29 }).judgeable).toBe(false);
    expect(rate({ hits: 29, total: 30 }).judgeable).toBe(true);
  });

  it('more hits than contacts are refused', () => {
    expect(() => rate({ hits: 5, total: 4 })).toThrow(RangeError);
  });
});
