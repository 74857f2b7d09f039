import { type Trend, trendDrawing } from './trend-drawing';
import { differenceInWords, trendInWords } from './trend-words';

function trendOf(unit: Trend['unit'], ...values: (number | null)[]): Trend {
  return { unit, months: values.map((value, index) => ({ month: `2026-0${index + 1}`, value, interval: null })) };
}

describe('a sparkline', () => {
  it('always has the line of no difference in view', () => {
    const below = trendDrawing(trendOf('points', -0.2, -0.3), 100, 40);
    expect(below?.zero).toBe(4);
    const above = trendDrawing(trendOf('points', 0.2, 0.3), 100, 40);
    expect(above?.zero).toBe(36);
  });

  it('leaves a gap where a month has no data', () => {
    expect(trendDrawing(trendOf('points', 0.1, 0.2, null, 0.2, 0.1), 100, 40)?.line.match(/M/g)).toHaveLength(2);
  });

  it('draws a month between two gaps as a dot', () => {
    expect(trendDrawing(trendOf('points', 0.1, null, 0.2), 100, 40)?.line).toContain('l0.01 0');
  });

  it('draws twice as slow as far from 1 as twice as fast', () => {
    const lines = trendDrawing(trendOf('ratio', 2, 0.5), 100, 40);
    expect(lines?.zero).toBe(20);
    expect(lines?.line).toBe('M4 4L96 36');
  });

  it('marks the last month only where it has a value', () => {
    expect(trendDrawing(trendOf('points', 0.1, 0.2), 100, 40)?.last).toEqual({ x: 96, y: 4 });
    expect(trendDrawing(trendOf('points', 0.1, null), 100, 40)?.last).toBeNull();
  });

  it('closes the band around the months that have an interval', () => {
    const trend: Trend = { unit: 'points', months: [{ month: '2026-01', value: 0, interval: [-0.1, 0.1] }, { month: '2026-02', value: 0, interval: [-0.1, 0.1] }] };
    expect(trendDrawing(trend, 100, 40)?.band).toBe('M4 4L96 4L96 36L4 36Z');
  });

  it('is not drawn where no month has data', () => {
    expect(trendDrawing(trendOf('points', null, null), 100, 40)).toBeNull();
  });
});

describe('a sparkline in words', () => {
  it('names first and last month with a sign', () => {
    expect(trendInWords(trendOf('points', -0.12, null, 0.04))).toBe('Social minus traditional: from −12 points in January 2026 to +4 points in March 2026; 1 of 3 months without data');
  });

  it('says "no data" and never 0', () => {
    expect(differenceInWords('points', null)).toBe('no data');
    expect(trendInWords(trendOf('ratio', null))).toBe('no data in these months');
  });

  it('gives a difference that rounds to nothing no sign', () => {
    expect(differenceInWords('points', 0.0001)).toBe('0 points');
  });
});
