import { RandomSource } from '../random/random-source';
import { WallClock, wallMidnight } from '../time/wall-clock';
import { DEMO_PHONE, PUBLISHED_PHONE } from './demo-phone';
import { DEMO_WORLD } from './demo-world';
import { PROFILES, profileDefaults } from './profiles';
import { WorldLaws } from './world-laws';

const clock = new WallClock(2024, 2027);

describe('WorldLaws', () => {
  const laws = new WorldLaws(DEMO_WORLD, clock);

  it.each(PROFILES)('the world of %s does not contradict itself', (profile) => {
    expect(() => new WorldLaws(profileDefaults(profile).world, clock)).not.toThrow();
  });

  it('a world with an impossible resolution is refused', () => {
    expect(() => new WorldLaws({ ...DEMO_WORLD, resolutionBase: [0.95, 0.6, 0.42, 0.37] }, clock)).toThrow('resolution on phone');
  });

  it('baseline calls are abandoned as often as the target says', () => {
    const { phone } = laws;
    const abandoned = phone.baselineShares.reduce((sum, share, load) => sum + share * (phone.abandonedByClass[load] ?? 0), 0);
    expect(abandoned).toBeCloseTo(DEMO_PHONE.targets.abandonedShare, 12);
    expect(DEMO_PHONE.targets.abandonedShare / PUBLISHED_PHONE.abandonedShare).toBeCloseTo(1.04, 12);
  });

  it('drawn response times of calls follow their whole-second distribution', () => {
    const random = new RandomSource(3, 0);
    const curve = laws.phone.responseCumulative(1);
    const times = Array.from({ length: 20_000 }, () => laws.phone.drawIvrSeconds(random) + laws.phone.drawHoldSeconds(1, random));
    for (const second of [30, 45, 60, 90, 150, 300]) {
      const share = times.filter((time) => time <= second).length / times.length;
      expect(Math.abs(share - (curve[second] ?? Number.NaN))).toBeLessThan(0.015);
    }
    expect(curve[curve.length - 1]).toBeCloseTo(1, 9);
  });

  it('drawn replies to a message on Friday evening follow their distribution over the weekend', () => {
    const random = new RandomSource(4, 0);
    const law = laws.message(1);
    const wall = wallMidnight('2026-11-06') + 17.5 * 3600;
    const utc = clock.utcOf(wall);
    const delays = Array.from({ length: 20_000 }, () => law.drawReplyAt(utc, random) - utc);
    for (const hours of [0.4, 1, 16, 18, 62, 64, 70]) {
      const share = delays.filter((delay) => delay <= hours * 3600).length / delays.length;
      expect(Math.abs(share - law.repliedWithin(wall, hours * 3600))).toBeLessThan(0.015);
    }
  });

  it('phone has no message law', () => {
    expect(() => laws.message(0)).toThrow('phone is no message channel');
  });
});
