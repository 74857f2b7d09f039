import { DEMO_WORLD } from './demo-world';
import type { PlantedTopic, PlantedWorld } from './planted-world';

export const PROFILES = ['demo', 'confounded', 'small'] as const;
/**
 * `demo`: 18 months, 150,000 interactions. `confounded`: the same with much harder topics and people on the networks, so that the raw
 * differences between channels are far from the adjusted ones. `small`: the demo's world, 3 months, 2,000 interactions, for tests.
 */
export type Profile = (typeof PROFILES)[number];

export function isProfile(text: string): text is Profile {
  return (PROFILES as readonly string[]).includes(text);
}

export interface ProfileDefaults {
  world: PlantedWorld;
  interactions: number;
  months: number;
}

/** The world of a profile and how much of it is generated unless asked otherwise. */
export function profileDefaults(profile: Profile): ProfileDefaults {
  switch (profile) {
    case 'demo':
      return { world: DEMO_WORLD, interactions: 150_000, months: 18 };
    case 'confounded':
      return { world: CONFOUNDED_WORLD, interactions: 150_000, months: 18 };
    case 'small':
      return { world: DEMO_WORLD, interactions: 2_000, months: 3 };
  }
}

const EFFECT_SCALE = 1.5;

/** Topic shares pulled towards the networks' own mix there, and away from it on the traditional channels. */
function sharpened(topics: readonly PlantedTopic[]): PlantedTopic[] {
  const powered = topics.map((topic) => topic.shares.map((share, channel) => (channel >= 2 ? share ** 1.4 : share)));
  const totals = [0, 1, 2, 3].map((channel) => powered.reduce((sum, shares) => sum + (shares[channel] ?? 0), 0));
  return topics.map((topic, index) => {
    const share = (channel: number): number => (powered[index]?.[channel] ?? 0) / (totals[channel] ?? 1);
    return { ...topic, shares: [share(0), share(1), share(2), share(3)], resolutionEffect: topic.resolutionEffect * EFFECT_SCALE };
  });
}

const CONFOUNDED_WORLD: PlantedWorld = {
  ...DEMO_WORLD,
  topics: sharpened(DEMO_WORLD.topics),
  tiers: DEMO_WORLD.tiers.map((tier) => ({ ...tier, resolutionEffect: tier.resolutionEffect * EFFECT_SCALE })),
  ageBands: DEMO_WORLD.ageBands.map((band) => ({ ...band, resolutionEffect: band.resolutionEffect * EFFECT_SCALE })),
  resolutionBase: [0.6, 0.56, 0.42, 0.35],
};
