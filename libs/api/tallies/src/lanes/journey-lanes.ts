import { CHANNEL_LIST, WINDOWS_DAYS, type Channel, type WindowDays } from '@channelwise/vocabulary';

/** How a contact came to its channel, see `Arrival` in the contracts. */
export const ARRIVALS = ['chosen', 'forced', 'followedUp', 'repeated'] as const;
export type ArrivalKind = (typeof ARRIVALS)[number];

/** Per window: four arrivals, the resolving channel (or nobody), the last channel. */
const LANES_PER_WINDOW = ARRIVALS.length + 1 + CHANNEL_LIST.length + CHANNEL_LIST.length;

export const JOURNEY_LANES = WINDOWS_DAYS.length * LANES_PER_WINDOW;

const base = (window: WindowDays) => WINDOWS_DAYS.indexOf(window) * LANES_PER_WINDOW;

export function arrivalLane(window: WindowDays, arrival: ArrivalKind): number {
  return base(window) + ARRIVALS.indexOf(arrival);
}

/** Lane that counts the episodes begun here and last answered on a channel; null = never answered. */
export function resolvingLane(window: WindowDays, channel: Channel | null): number {
  const offset = channel === null ? 0 : 1 + CHANNEL_LIST.findIndex((entry) => entry.key === channel);
  return base(window) + ARRIVALS.length + offset;
}

/** Lane that counts the episodes begun here whose last contact was on a channel. */
export function lastChannelLane(window: WindowDays, channel: Channel): number {
  return base(window) + ARRIVALS.length + 1 + CHANNEL_LIST.length + CHANNEL_LIST.findIndex((entry) => entry.key === channel);
}
