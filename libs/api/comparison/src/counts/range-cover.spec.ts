import * as fc from 'fast-check';
import { addDays, addMonths } from '../filters/zone';
import { coverRange } from './range-cover';

describe('covering a period with months, 8-day blocks and days', () => {
  test('whole months are months', () => {
    expect(coverRange('2026-01-01', '2026-04-01', null)).toEqual({ months: ['2026-01-01', '2026-02-01', '2026-03-01'], blocks: [], days: [] });
  });

  test('a ragged period takes blocks where they fit, and the last block of a month runs to its end', () => {
    expect(coverRange('2026-02-07', '2026-03-18', null)).toEqual({
      months: [],
      blocks: ['2026-02-09', '2026-02-17', '2026-02-25', '2026-03-01', '2026-03-09'],
      days: ['2026-02-07', '2026-02-08', '2026-03-17'],
    });
  });

  test('from the day given on, only single days are used', () => {
    const cover = coverRange('2026-01-01', '2026-03-01', '2026-02-10');
    expect(cover.months).toEqual(['2026-01-01']);
    expect(cover.blocks).toEqual(['2026-02-01']);
    expect(cover.days[0]).toBe('2026-02-09');
    expect(cover.days).toHaveLength(20);
  });

  test('every day of the period is covered exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 500 }), fc.option(fc.integer({ min: 0, max: 2000 })), (start, length, single) => {
        const from = addDays('2024-01-01', start);
        const to = addDays(from, length);
        const { months, blocks, days } = coverRange(from, to, single === null ? null : addDays('2024-01-01', single));
        const covered = [
          ...months.flatMap((month) => daysFrom(month, addMonths(month, 1))),
          ...blocks.flatMap((block) => daysFrom(block, block.endsWith('-25') ? addMonths(block, 1) : addDays(block, 8))),
          ...days,
        ].sort();
        expect(covered).toEqual(daysFrom(from, to));
      }),
    );
  });
});

function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  return days;
}
