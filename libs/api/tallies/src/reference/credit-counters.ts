import { WINDOWS_DAYS, type Instant } from '@channelwise/vocabulary';
import { CREDIT_COUNTERS, creditLane } from '../lanes/credit-lanes';
import type { LinkedContact } from './reference-contact';
import { countersOf } from './resolution-counters';

/** The lanes in which the first contact of a mature episode counts one for the channel that answered last, and for the last channel. */
export function creditLanesOf(contact: LinkedContact, asOf: Instant): number[] {
  const lanes: number[] = [];
  WINDOWS_DAYS.forEach((days, index) => {
    const counters = countersOf(contact, days, 'end', asOf);
    for (const counter of CREDIT_COUNTERS) {
      if (!counters.includes(counter)) continue;
      const resolving = contact.resolvingChannels[index] ?? null;
      const last = contact.lastChannels[index] ?? null;
      if (resolving !== null && resolving !== 'nobody') lanes.push(creditLane(days, 'resolving', counter, resolving));
      if (last !== null) lanes.push(creditLane(days, 'last', counter, last));
    }
  });
  return lanes;
}
