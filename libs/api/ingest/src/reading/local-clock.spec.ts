import fc from 'fast-check';
import { isTimeZone, LocalClock } from './local-clock';

const wall = (text: string) => Date.parse(`${text}Z`);
const instant = (text: string) => Date.parse(text);

describe('local time to instants', () => {
  test.each([
    ['America/Chicago', '2007-01-09T15:03', '2007-01-09T15:03-06:00'],
    ['America/Chicago', '2007-07-09T15:03', '2007-07-09T15:03-05:00'],
    ['Europe/London', '2026-03-29T00:59:59', '2026-03-29T00:59:59Z'],
    ['Europe/London', '2026-03-29T02:00', '2026-03-29T01:00Z'],
    ['Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15Z'],
    ['UTC', '2026-01-01T00:00', '2026-01-01T00:00Z'],
  ])('in %s %s is %s', (zone, local, utc) => {
    expect(new LocalClock(zone).instantOf(wall(local))).toBe(instant(utc));
  });

  test('a time that the clocks jump over does not exist', () => {
    const clock = new LocalClock('Europe/London');
    expect(clock.instantOf(wall('2026-03-29T01:00'))).toBeNull();
    expect(clock.instantOf(wall('2026-03-29T01:59:59'))).toBeNull();
    expect(new LocalClock('Pacific/Apia').instantOf(wall('2011-12-30T12:00'))).toBeNull();
  });

  test('a time that occurs twice is the first one', () => {
    expect(new LocalClock('America/New_York').instantOf(wall('2026-11-01T01:30'))).toBe(instant('2026-11-01T01:30-04:00'));
    expect(new LocalClock('Australia/Lord_Howe').instantOf(wall('2026-04-05T01:45'))).toBe(instant('2026-04-05T01:45+11:00'));
  });

  test('a day begins at midnight, or where clocks go forward at midnight at the change', () => {
    const clock = new LocalClock('America/Sao_Paulo');
    expect(clock.startOfDay(wall('2017-10-15T00:00'))).toBe(instant('2017-10-15T01:00-02:00'));
    expect(clock.startOfDay(wall('2017-10-16T00:00'))).toBe(instant('2017-10-16T00:00-02:00'));
    expect(new LocalClock('Atlantic/Azores').startOfDay(wall('2026-03-29T00:00'))).toBe(instant('2026-03-29T01:00Z'));
  });

  test('there and back is the same instant, or the earlier one of a doubled hour, in any zone', () => {
    const zones = ['Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Tehran', 'America/Sao_Paulo', 'Pacific/Apia'].map((zone) => new LocalClock(zone));
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2040, 0) }), (clock, at) => {
        const back = clock.instantOf(clock.wallOf(at));
        expect(back).not.toBeNull();
        expect(back).toBeLessThanOrEqual(at);
        expect(clock.wallOf(back ?? Number.NaN)).toBe(clock.wallOf(at));
      }),
      { numRuns: 500 },
    );
  });

  test('zones that do not exist are told', () => {
    expect(isTimeZone('Europe/London')).toBe(true);
    expect(isTimeZone('Europe/Narnia')).toBe(false);
  });
});
