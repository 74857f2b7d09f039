import { compileDatePattern } from './date-pattern';

const wall = (pattern: string, text: string) => {
  const read = compileDatePattern(pattern)(text);
  return read === null || read === 'no-such-day' ? read : new Date(read.wall).toISOString();
};

describe('date patterns', () => {
  test.each([
    ["yyyy-MM-dd'T'HH:mm", '2026-03-01T10:05', '2026-03-01T10:05:00.000Z'],
    ['dd/MM/yyyy HH:mm:ss', '31/12/2026 23:59:59', '2026-12-31T23:59:59.000Z'],
    ['d/M/yy H:mm', '1/3/26 9:05', '2026-03-01T09:05:00.000Z'],
    ['M/d/yyyy h:mm a', '3/1/2026 12:05 AM', '2026-03-01T00:05:00.000Z'],
    ['M/d/yyyy h:mm:ss a', '3/1/2026 12:05:06 p.m.', '2026-03-01T12:05:06.000Z'],
    ['EEE, d MMM yyyy', 'Sun, 1 Sept 2026', '2026-09-01T00:00:00.000Z'],
    ['d MMMM yyyy HH:mm:ss.SSS', '1 March 2026 10:05:06.789', '2026-03-01T10:05:06.789Z'],
    ["yyyy''MM''dd", "2026'03'01", '2026-03-01T00:00:00.000Z'],
    ['epoch-seconds', '1772359200.5', '2026-03-01T10:00:00.500Z'],
    ['epoch-milliseconds', '1772359200500', '2026-03-01T10:00:00.500Z'],
    ['iso', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['iso', '2026-03-01 10:05:06,78', '2026-03-01T10:05:06.780Z'],
  ])('%s reads %s', (pattern, text, expected) => {
    expect(wall(pattern, text)).toBe(expected);
  });

  test.each([
    ['dd/MM/yyyy', '30/02/2026'],
    ['dd/MM/yyyy', '29/02/2025'],
    ['dd/MM/yyyy', '01/13/2026'],
    ['iso', '2021-02-30T10:00'],
    ['iso', '2021-02-03T24:00'],
    ['iso', '2021-02-03T10:00+99:00'],
    ['h:mm a d/M/yyyy', '13:00 PM 1/1/2026'],
  ])('%s: %s is written so, but there is no such time', (pattern, text) => {
    expect(wall(pattern, text)).toBe('no-such-day');
  });

  test.each([
    ['dd/MM/yyyy', '1/03/2026'],
    ['dd/MM/yyyy', '01/03/2026 10:00'],
    ['iso', '2026-3-1'],
    ['iso', '2026-03-01T10'],
    ['epoch-seconds', '2026'.repeat(10)],
    ['d MMM yyyy', '1 Foo 2026'],
  ])('%s: %s is written otherwise', (pattern, text) => {
    expect(wall(pattern, text)).toBeNull();
  });

  test('an offset in the text is told', () => {
    expect(compileDatePattern('iso')('2026-03-01T10:00:00+0530')).toMatchObject({ offsetMinutes: 330 });
    expect(compileDatePattern('iso')('2026-03-01T10:00Z')).toMatchObject({ offsetMinutes: 0 });
    expect(compileDatePattern('yyyy-MM-dd HH:mm XXX')('2026-03-01 10:00 -03:00')).toMatchObject({ offsetMinutes: -180 });
    expect(compileDatePattern('yyyy-MM-dd HH:mm')('2026-03-01 10:00')).toMatchObject({ offsetMinutes: null });
  });

  test.each([
    ['yyyy-QQ', 'is not understood from "QQ" on'],
    ['HH:mm', 'needs a year, a month and a day'],
    ['yyyy-MM-dd h:mm', 'without am or pm'],
  ])('the pattern %s is refused with its reason', (pattern, reason) => {
    expect(() => compileDatePattern(pattern)).toThrow(reason);
  });
});
