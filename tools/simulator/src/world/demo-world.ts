import { DEMO_DEMAND } from './demo-demand';
import { DEMO_PHONE } from './demo-phone';
import type { PlantedTopic, PlantedWorld } from './planted-world';

const TOPICS: readonly PlantedTopic[] = [
  { name: 'Billing', slug: 'billing', shares: [0.2, 0.19, 0.06, 0.08], resolutionEffect: 0.03 },
  { name: 'Delivery', slug: 'delivery', shares: [0.07, 0.1, 0.22, 0.2], resolutionEffect: -0.08 },
  { name: 'Outage', slug: 'outage', shares: [0.08, 0.04, 0.27, 0.2], resolutionEffect: -0.12 },
  { name: 'Login', slug: 'login', shares: [0.08, 0.1, 0.08, 0.08], resolutionEffect: 0.06 },
  { name: 'Cancellation', slug: 'cancellation', shares: [0.09, 0.08, 0.02, 0.03], resolutionEffect: -0.02 },
  { name: 'Refund', slug: 'refund', shares: [0.09, 0.14, 0.05, 0.06], resolutionEffect: -0.03 },
  { name: 'Technical fault', slug: 'technical-fault', shares: [0.19, 0.11, 0.14, 0.11], resolutionEffect: -0.04 },
  { name: 'Change of contract', slug: 'change-of-contract', shares: [0.12, 0.14, 0.05, 0.08], resolutionEffect: 0.05 },
  { name: 'Information', slug: 'information', shares: [0.08, 0.1, 0.11, 0.16], resolutionEffect: 0.08 },
];

/**
 * The company of the demonstration: older customers call, younger ones write in public; networks get more outages and parcels, which are
 * harder to settle, so part of the raw difference between channels is the mix and not the channel.
 */
export const DEMO_WORLD: PlantedWorld = {
  ageBands: [
    { name: '18-24', share: 0.12, tierShares: [0.65, 0.27, 0.08], preference: [0.22, 0.18, 0.38, 0.22], resolutionEffect: 0.02 },
    { name: '25-34', share: 0.22, tierShares: [0.55, 0.32, 0.13], preference: [0.3, 0.25, 0.27, 0.18], resolutionEffect: 0.01 },
    { name: '35-49', share: 0.28, tierShares: [0.45, 0.36, 0.19], preference: [0.42, 0.28, 0.14, 0.16], resolutionEffect: 0 },
    { name: '50-64', share: 0.22, tierShares: [0.42, 0.36, 0.22], preference: [0.55, 0.27, 0.06, 0.12], resolutionEffect: -0.01 },
    { name: '65+', share: 0.16, tierShares: [0.48, 0.34, 0.18], preference: [0.68, 0.22, 0.02, 0.08], resolutionEffect: -0.03 },
  ],
  tiers: [
    { name: 'Basic', resolutionEffect: -0.015 },
    { name: 'Plus', resolutionEffect: 0 },
    { name: 'Premium', resolutionEffect: 0.04 },
  ],
  topics: TOPICS,
  resolutionBase: [0.66, 0.6, 0.42, 0.37],
  phone: DEMO_PHONE,
  email: {
    privateShare: 1,
    public: { answered: 0.93, gaveUp: 0.04 },
    private: { answered: 0.93, gaveUp: 0.04 },
    schedule: [[8, 18], [8, 18], [8, 18], [8, 18], [8, 18], [9, 13], null],
    openMedianSeconds: 70 * 60,
    sigma: 1.0,
  },
  twitter: {
    privateShare: 0.12,
    public: { answered: 0.62, gaveUp: 0.06 },
    private: { answered: 0.8, gaveUp: 0.06 },
    schedule: [[7, 23], [7, 23], [7, 23], [7, 23], [7, 23], [7, 23], [7, 23]],
    openMedianSeconds: 30 * 60,
    sigma: 1.2,
  },
  facebook: {
    privateShare: 0.4,
    public: { answered: 0.46, gaveUp: 0.09 },
    private: { answered: 0.8, gaveUp: 0.08 },
    schedule: [[9, 18], [9, 18], [9, 18], [9, 18], [9, 18], [10, 16], [10, 16]],
    openMedianSeconds: 70 * 60,
    sigma: 1.1,
  },
  demand: DEMO_DEMAND,
  incident: { topic: 'Outage', customerShare: 0.02, onsetHour: 6, lagHours: [5, 6, 0, 1], scaleHours: 1.5, longestHours: 8 },
  episodesPerCustomer: 2.2,
  favouriteWeight: 0.6,
  unlistedShare: 0.03,
  lateReturnShare: 0.05,
  rageShare: 0.04,
};
