import { CHANNEL_LIST, WINDOWS_DAYS, type Channel, type WindowDays } from '@channelwise/vocabulary';
import { lastChannelLane, resolvingLane } from './journey-lanes';
import { resolutionLane } from './resolution-lanes';

/** Whose an episode is, when it is not credited to the channel of its first contact. */
export const CREDITED_CHANNELS = ['resolving', 'last'] as const;
export type CreditedChannel = (typeof CREDITED_CHANNELS)[number];

/** What is counted of the episodes credited to a channel; the window runs from the end of the first contact. */
export const CREDIT_COUNTERS = ['mature', 'resolvedAnyChannel', 'resolvedSameChannel'] as const;
export type CreditCounter = (typeof CREDIT_COUNTERS)[number];

/** Places for every channel, and one more for "never answered", which no last channel uses. */
const PLACES = CHANNEL_LIST.length + 1;

export const CREDIT_LANES = WINDOWS_DAYS.length * CREDITED_CHANNELS.length * CREDIT_COUNTERS.length * PLACES;

/** Lane of the episodes credited to a channel; null = to nobody, for episodes that were never answered. */
export function creditLane(window: WindowDays, credited: CreditedChannel, counter: CreditCounter, channel: Channel | null): number {
  const place = channel === null ? 0 : 1 + CHANNEL_LIST.findIndex((entry) => entry.key === channel);
  return ((WINDOWS_DAYS.indexOf(window) * CREDITED_CHANNELS.length + CREDITED_CHANNELS.indexOf(credited)) * CREDIT_COUNTERS.length + CREDIT_COUNTERS.indexOf(counter)) * PLACES + place;
}

/** A lane of credit counts the contacts that have both bits: one of their resolution and one of their journey. */
export interface CreditLane {
  lane: number;
  resolutionBit: number;
  journeyBit: number;
}

/** Every lane of credit with the two bits that it needs. */
export const CREDIT_LANE_LIST: readonly CreditLane[] = WINDOWS_DAYS.flatMap((window) =>
  CREDIT_COUNTERS.flatMap((counter) => {
    const resolutionBit = resolutionLane(window, 'end', counter);
    const channels = CHANNEL_LIST.map((entry) => entry.key);
    return [
      ...[null, ...channels].map((channel) => ({ lane: creditLane(window, 'resolving', counter, channel), resolutionBit, journeyBit: resolvingLane(window, channel) })),
      ...channels.map((channel) => ({ lane: creditLane(window, 'last', counter, channel), resolutionBit, journeyBit: lastChannelLane(window, channel) })),
    ];
  }),
);
