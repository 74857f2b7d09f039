import { interaction } from '@channelwise/api/database/testing';
import type { Interaction } from '@channelwise/vocabulary';
import { DAY, HOUR } from '../durations';
import { OFFICE_HOURS } from './opening-hours-choices';
import type { Story } from './story';

const START = Date.parse('2026-03-02T09:00:00Z');

/** Keys are hashes: among so many customers with the same story, ties by key fall both ways. */
const CUSTOMERS = ['ada', 'grace', 'edsger', 'barbara', 'tony', 'niklaus', 'donald', 'frances'];

/** A contact is closed without a reply at the very instant at which the customer comes on another channel: it was closed. */
const CLOSED_AS_THE_CUSTOMER_LEFT = storyOf((customer) => [
  { ...about(customer, 'email', 0), kind: 'case', endedAt: START + HOUR },
  { ...about(customer, 'phone', HOUR), kind: 'call', endedAt: START + 2 * HOUR },
]);

/** Two channels answer for the last time at the same instant: the contact that started later resolves. */
const LAST_ANSWERED_TOGETHER = storyOf((customer) => [
  { ...about(customer, 'email', 0), kind: 'message' },
  { ...about(customer, 'twitter', HOUR), kind: 'message' },
  { ...about(customer, 'email', 5 * HOUR), kind: 'message', direction: 'outbound' },
  { ...about(customer, 'twitter', 5 * HOUR), kind: 'message', direction: 'outbound' },
]);

/** Question and reply at the same instant: the question comes first and is answered at once. */
const ANSWERED_AT_ONCE = storyOf((customer) => [
  { ...about(customer, 'email', 0), kind: 'message', direction: 'outbound' },
  { ...about(customer, 'email', 0), kind: 'message' },
  { ...about(customer, 'email', HOUR), kind: 'message', resolved: true },
  { ...about(customer, 'email', HOUR), kind: 'message', direction: 'outbound', resolved: false },
]);

/** The second contact ends days after the first: the episode settles on a day on which nothing else becomes mature. */
const SETTLED_LATER_THAN_ITS_FIRST_CONTACT = storyOf((customer) => [
  { ...about(customer, 'phone', 0), kind: 'call', answeredAt: START + HOUR, endedAt: START + 2 * HOUR },
  { ...about(customer, 'phone', 3 * DAY), kind: 'call', answeredAt: START + 3 * DAY + HOUR, endedAt: START + 4 * DAY },
]);

/** Stories that chance finds too rarely: the properties begin with them. */
export const EDGE_STORIES: readonly Story[] = [CLOSED_AS_THE_CUSTOMER_LEFT, LAST_ANSWERED_TOGETHER, ANSWERED_AT_ONCE, SETTLED_LATER_THAN_ITS_FIRST_CONTACT];

type Told = Pick<Interaction, 'channel' | 'handle' | 'occurredAt' | 'topic' | 'kind'> & Partial<Interaction>;

function storyOf(tell: (customer: string) => Told[]): Story {
  const interactions = CUSTOMERS.flatMap((customer) => tell(customer).map((told, index) => interaction({ ...told, externalId: `${customer} ${index}` })));
  return { zone: 'Europe/London', openingHours: OFFICE_HOURS, sources: [{ name: 'helpdesk', interactions, declaredCompleteUpTo: null }], customers: [] };
}

function about(customer: string, channel: Interaction['channel'], after: number): Pick<Interaction, 'channel' | 'handle' | 'occurredAt' | 'topic'> {
  return { channel, handle: { kind: 'crm', value: customer }, occurredAt: START + after, topic: 'Billing' };
}
