import { WINDOWS_DAYS } from '@channelwise/vocabulary';
import { arrivalLane, lastChannelLane, resolvingLane } from '../lanes/journey-lanes';
import { beginsEpisode } from './episodes';
import type { LinkedContact } from './reference-contact';

/** The lanes in which a contact counts one for how customers came to a channel, and where their episodes ended. */
export function journeyLanesOf(contact: LinkedContact): number[] {
  const lanes: number[] = [];
  WINDOWS_DAYS.forEach((days, index) => {
    const first = beginsEpisode(contact, days, 'end');
    if (first) {
      lanes.push(arrivalLane(days, 'chosen'));
    } else if (contact.arrival !== 'none') {
      lanes.push(arrivalLane(days, contact.arrival));
    }
    const resolving = contact.resolvingChannels[index] ?? null;
    const last = contact.lastChannels[index] ?? null;
    if (resolving !== null) lanes.push(resolvingLane(days, resolving === 'nobody' ? null : resolving));
    if (last !== null) lanes.push(lastChannelLane(days, last));
  });
  return lanes;
}
