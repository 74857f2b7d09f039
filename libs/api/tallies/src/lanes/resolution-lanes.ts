import { ANCHORS, WINDOWS_DAYS, type Anchor, type WindowDays } from '@channelwise/vocabulary';

/**
 * Counters of first-time resolution, kept for every window and anchor: mature episodes, those without a further contact on any channel,
 * on the same channel; those whose source claims anything about the resolution, those whose source claims success; and episodes too
 * young to judge.
 */
export const RESOLUTION_COUNTERS = ['mature', 'resolvedAnyChannel', 'resolvedSameChannel', 'flagged', 'flaggedResolved', 'provisional'] as const;
export type ResolutionCounter = (typeof RESOLUTION_COUNTERS)[number];

export const RESOLUTION_LANES = WINDOWS_DAYS.length * ANCHORS.length * RESOLUTION_COUNTERS.length;

/** Lane of one counter; also the number of its bit in a contact's `resolution_bits`. */
export function resolutionLane(window: WindowDays, anchor: Anchor, counter: ResolutionCounter): number {
  return (WINDOWS_DAYS.indexOf(window) * ANCHORS.length + ANCHORS.indexOf(anchor)) * RESOLUTION_COUNTERS.length + RESOLUTION_COUNTERS.indexOf(counter);
}
