import { ANCHORS, WINDOWS_DAYS, type Anchor, type Instant, type WindowDays } from '@channelwise/vocabulary';
import { resolutionLane, type ResolutionCounter } from '../lanes/resolution-lanes';
import { DAY } from './durations';
import { beginsEpisode } from './episodes';
import type { LinkedContact } from './reference-contact';

/** The lanes in which a contact counts one for first-time resolution. */
export function resolutionLanesOf(contact: LinkedContact, asOf: Instant): number[] {
  const lanes: number[] = [];
  for (const days of WINDOWS_DAYS) {
    for (const anchor of ANCHORS) {
      for (const counter of countersOf(contact, days, anchor, asOf)) lanes.push(resolutionLane(days, anchor, counter));
    }
  }
  return lanes;
}

/** The counters of one window and anchor in which a contact counts one; empty where it begins no episode. */
export function countersOf(contact: LinkedContact, days: WindowDays, anchor: Anchor, asOf: Instant): ResolutionCounter[] {
  if (!beginsEpisode(contact, days, anchor)) return [];
  const window = days * DAY;
  const from = anchor === 'end' ? contact.endedAt : contact.startedAt;
  if (from + window > asOf) return ['provisional'];

  const counters: ResolutionCounter[] = ['mature'];
  const stayedAway = (next: Instant | null) => next === null || next - from > window;
  const good = contact.outcome === 'answered' && contact.resolved !== false;
  if (good && stayedAway(contact.nextStartedAt)) counters.push('resolvedAnyChannel');
  if (good && stayedAway(contact.nextSameChannelStartedAt)) counters.push('resolvedSameChannel');
  if (contact.resolved !== null) counters.push('flagged');
  if (contact.resolved === true) counters.push('flaggedResolved');
  return counters;
}
