import { openCalendar, openMilliseconds } from '@channelwise/api/linking';
import type { OpeningHours } from '@channelwise/contracts';
import type { Channel, Instant } from '@channelwise/vocabulary';

/** The business clock: milliseconds between two instants in which a channel is open. */
export type OpenMillisecondsOf = (channel: Channel, from: Instant, to: Instant) => number;

/** The business clock of a workspace: each question makes a calendar of its own, just as long as it has to be. */
export function openMillisecondsIn(hours: OpeningHours, zone: string): OpenMillisecondsOf {
  return (channel, from, to) => openMilliseconds(openCalendar(hours, channel, zone, from, to), from, to);
}
