import { monthsBefore, WallClock, wallMidnight, weekdayOf } from './wall-clock';

describe('WallClock', () => {
  const clock = new WallClock(2023, 2030);

  it('agrees with Intl at every sixth hour of eight years', () => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });
    for (let utc = Date.UTC(2023, 0, 1) / 1000; utc < Date.UTC(2031, 0, 1) / 1000; utc += 6 * 3600 - 60) {
      expect(Math.floor((clock.wallOf(utc) % 86_400) / 3600)).toBe(Number(format.format(utc * 1000)));
    }
  });

  it('goes there and back outside the repeated hour', () => {
    for (const utc of ['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', '2026-07-01T12:00:00Z', '2026-10-25T00:30:00Z', '2026-10-25T02:00:00Z']) {
      const seconds = Date.parse(utc) / 1000;
      expect(clock.utcOf(clock.wallOf(seconds))).toBe(seconds);
    }
  });

  it('takes a skipped wall time an hour later and a repeated one the first time', () => {
    expect(clock.utcOf(wallMidnight('2026-03-29') + 5400)).toBe(Date.parse('2026-03-29T01:30:00Z') / 1000);
    expect(clock.utcOf(wallMidnight('2026-10-25') + 5400)).toBe(Date.parse('2026-10-25T00:30:00Z') / 1000);
  });
});

describe('days', () => {
  it('weeks begin on Monday', () => {
    expect(weekdayOf(wallMidnight('2026-11-01'))).toBe(6);
    expect(weekdayOf(wallMidnight('2026-11-02'))).toBe(0);
  });

  it('months before clip to the length of the month', () => {
    expect(monthsBefore('2026-11-01', 18)).toBe('2025-05-01');
    expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
  });

  it('a day that does not exist is refused', () => {
    expect(() => wallMidnight('2025-02-29')).toThrow('not a calendar day: 2025-02-29');
  });
});
