import { CHANNEL_LIST, WINDOWS_DAYS, type Channel, type WindowDays } from '@channelwise/vocabulary';
import { lastChannelLane, resolvingLane } from './journey-lanes';
import { resolutionLane } from './resolution-lanes';

/** Whose an episode is, when it is not credited to the channel of its first contact. */
export const CREDITED_CHANNELS = ['resolving', 'last'] as const;
export type CreditedChannel = (typeof CREDITED_CHANNELS)[number];

/**
 * What is counted of the episodes credited to a channel; the window runs from the end of the first contact. An episode without a further
 * contact on any channel is a single contact, whose channel is first, resolving and last: it needs no counter of its own.
 */
export const CREDIT_COUNTERS = ['mature', 'resolvedSameChannel'] as const;
export type CreditCounter = (typeof CREDIT_COUNTERS)[number];

export const CREDIT_LANES = WINDOWS_DAYS.length * CREDITED_CHANNELS.length * CREDIT_COUNTERS.length * CHANNEL_LIST.length;

/** Lane of the episodes credited to a channel. Episodes that were never answered have no resolving channel and are in none of its lanes. */
export function creditLane(window: WindowDays, credited: CreditedChannel, counter: CreditCounter, channel: Channel): number {
  const kind = (WINDOWS_DAYS.indexOf(window) * CREDITED_CHANNELS.length + CREDITED_CHANNELS.indexOf(credited)) * CREDIT_COUNTERS.length + CREDIT_COUNTERS.indexOf(counter);
  return kind * CHANNEL_LIST.length + CHANNEL_LIST.findIndex((entry) => entry.key === channel);
}

/** A lane of credit counts the contacts that have both bits: one of their resolution and one of their journey. */
export interface CreditLane {
  lane: number;
  resolutionBit: number;
  journeyBit: number;
}

/** Every lane of credit with the two bits that it needs. */
export const CREDIT_LANE_LIST: readonly CreditLane[] = WINDOWS_DAYS.flatMap((window) =>
  CREDIT_COUNTERS.flatMap((counter) =>
    CHANNEL_LIST.flatMap(({ key }) => [
      { lane: creditLane(window, 'resolving', counter, key), resolutionBit: resolutionLane(window, 'end', counter), journeyBit: resolvingLane(window, key) },
      { lane: creditLane(window, 'last', counter, key), resolutionBit: resolutionLane(window, 'end', counter), journeyBit: lastChannelLane(window, key) },
    ]),
  ),
);
