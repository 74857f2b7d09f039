import { wallMidnight } from './wall-clock';
import { WeeklySchedule } from './weekly-schedule';

describe('WeeklySchedule', () => {
  const office = new WeeklySchedule([[8, 18], [8, 18], [8, 18], [8, 18], [8, 18], [9, 13], null]);
  const monday = wallMidnight('2026-11-02');
  const hour = 3600;

  it('counts open seconds only', () => {
    expect(office.openSecondsUntil(monday + 20 * hour) - office.openSecondsUntil(monday + 12 * hour)).toBe(6 * hour);
    expect(office.openSecondsUntil(monday + 7 * 24 * hour) - office.openSecondsUntil(monday)).toBe(office.openSecondsPerWeek);
    expect(office.openSecondsPerWeek).toBe(54 * hour);
  });

  it('adds open seconds over night and over the weekend', () => {
    expect(office.addOpenSeconds(monday + 17 * hour, 2 * hour)).toBe(monday + 33 * hour);
    const saturday = monday + 5 * 24 * hour;
    expect(office.addOpenSeconds(saturday + 12.5 * hour, hour)).toBe(monday + 7 * 24 * hour + 8.5 * hour);
  });

  it('zero open seconds lead to the next open moment', () => {
    expect(office.addOpenSeconds(monday + 3 * hour, 0)).toBe(monday + 8 * hour);
    expect(office.addOpenSeconds(monday + 9 * hour, 0)).toBe(monday + 9 * hour);
    expect(office.addOpenSeconds(monday + 18 * hour, 0)).toBe(monday + 32 * hour);
  });

  it('is open from its first hour to before its last', () => {
    expect([8 * hour - 1, 8 * hour, 18 * hour - 1, 18 * hour].map((second) => office.isOpen(monday + second))).toEqual([false, true, true, false]);
  });

  it('a schedule that never opens is refused', () => {
    expect(() => new WeeklySchedule([null])).toThrow('never opens');
  });
});
