import { callAndCaseContacts } from './call-and-case-contacts';
import { issuesOf } from './issues';
import { linkIssue } from './link-issue';
import { messageContacts } from './message-contacts';
import { messageStreams } from './message-streams';
import type { OpenMillisecondsOf } from './open-milliseconds';
import type { RecordedInteraction } from './recorded-interaction';
import type { LinkedContact } from './reference-contact';

/**
 * From interactions to linked contacts, in no particular order.
 *
 * @param segmentsOf the customer's segments, one of each scheme in the order of the schemes
 * @param zone the workspace's zone, in which a closing day ends
 * @param openMillisecondsOf the business clock
 */
export function linkContacts(interactions: readonly RecordedInteraction[], segmentsOf: (customer: string) => number[], zone: string, openMillisecondsOf: OpenMillisecondsOf): LinkedContact[] {
  const contacts: LinkedContact[] = [];
  for (const customer of new Set(interactions.map((item) => item.customer))) {
    const own = interactions.filter((item) => item.customer === customer);
    const opened = [...messageStreams(own).flatMap(messageContacts), ...callAndCaseContacts(own, zone)];
    for (const issue of issuesOf(opened)) contacts.push(...linkIssue(issue, segmentsOf(customer), openMillisecondsOf));
  }
  return contacts;
}
