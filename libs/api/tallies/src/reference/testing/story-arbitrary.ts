import fc from 'fast-check';
import { CHANNELS, type Channel, type CustomerRecord, type Interaction } from '@channelwise/vocabulary';
import { DAY, HOUR, SECOND } from '../durations';
import { eventArbitrary, type EventSketch } from './event-arbitrary';
import { interactionsOf } from './interactions-of';
import { OPENING_HOURS_CHOICES } from './opening-hours-choices';
import type { Story, StorySource } from './story';

/** Handles by customer: some have an address on each network, some are known by their CRM id alone. */
const HANDLES = [
  [{ kind: 'crm', value: 'ada' }, { kind: 'twitter', value: 'ada_l' }, { kind: 'email', value: 'ada@example.com' }],
  [{ kind: 'phone', value: '+442079460001' }, { kind: 'twitter', value: 'grace' }],
  [{ kind: 'crm', value: 'edsger' }],
  [{ kind: 'email', value: 'barbara@example.com' }, { kind: 'facebook', value: '100004' }, { kind: 'phone', value: '+442079460002' }],
] as const;

const CUSTOMER_IDS = ['ada', 'C2', 'edsger', 'C4'] as const;

/** Around the days on which London and Chicago change their clocks, a leap of months, and one midnight that Cairo skips. */
const BASES = ['2026-03-05T20:00:00Z', '2026-03-27T22:30:00Z', '2026-03-29T00:00:00Z', '2026-04-23T21:30:00Z', '2026-10-24T23:00:00Z', '2026-10-31T05:00:00Z', '2026-12-30T12:00:00Z'];
const ZONES = ['Europe/London', 'America/Chicago', 'Africa/Cairo'];

/** Few channels make long conversations, many make people change between them. */
const CHANNEL_CHOICES: readonly (readonly Channel[])[] = [CHANNELS, ['twitter'], ['twitter', 'email'], ['email', 'other'], ['phone', 'facebook', 'facebook']];

/** Times between events: many equal instants, quiet gaps of just 72 h, or windows met exactly and missed by a millisecond. */
const PACES: readonly (readonly number[])[] = [
  [0, HOUR, DAY],
  [0, HOUR, 3 * DAY, 3 * DAY + 1],
  [0, 1, SECOND, 90 * SECOND, 10 * HOUR, 2 * DAY],
  [0, HOUR, ...[1, 7, 14, 30].flatMap((days) => [days * DAY, days * DAY + 1])],
];

const EDGES = [0, -1, 1, HOUR, 5 * DAY];
const WINDOW_EDGES = [1, 7, 14, 30].flatMap((days) => EDGES.map((edge) => days * DAY + edge));

interface Declaration {
  event: number;
  fromEnd: boolean;
  later: number;
}

const declaration: fc.Arbitrary<Declaration | null> = fc.option(
  fc.record({ event: fc.nat({ max: 29 }), fromEnd: fc.boolean(), later: fc.constantFrom(0, 1, ...WINDOW_EDGES) }),
  { nil: null },
);

const segments = fc.record({ Tier: fc.constantFrom('Gold', 'Silver', null), Region: fc.constantFrom('North', null) });

/** Which customers a list names, with their segments; null = nothing joins this customer's handles. */
const lists = fc.tuple(...CUSTOMER_IDS.map(() => fc.option(segments, { nil: null })));

/** Small stories in which gaps of exactly 72 h and exactly one window, equal instants and missing fields are common. */
export function storyArbitrary(longest = 24): fc.Arbitrary<Story> {
  return fc
    .record({
      zone: fc.constantFrom(...ZONES),
      openingHours: fc.constantFrom(...OPENING_HOURS_CHOICES),
      base: fc.constantFrom(...BASES),
      channels: fc.constantFrom(...CHANNEL_CHOICES),
      pace: fc.constantFrom(...PACES),
      events: fc.array(eventArbitrary(HANDLES.length), { minLength: 1, maxLength: longest, size: 'max' }),
      lists,
      declarations: fc.tuple(declaration, declaration),
    })
    .map(({ zone, openingHours, base, channels, pace, events, lists: named, declarations }) => {
      const interactions = interactionsOf(events, { zone, base: Date.parse(base), pace, channels, handles: HANDLES });
      return { zone, openingHours, sources: sourcesOf(events, interactions, declarations), customers: customersOf(named) };
    });
}

function sourcesOf(events: readonly EventSketch[], interactions: readonly Interaction[], declarations: readonly (Declaration | null)[]): StorySource[] {
  return ['helpdesk', 'second'].map((name, source) => {
    const declared = declarations[source] ?? null;
    const event = declared ? interactions[declared.event % interactions.length] : undefined;
    const from = event && declared ? ((declared.fromEnd ? event.endedAt : null) ?? event.occurredAt) : null;
    return {
      name,
      interactions: interactions.filter((_, index) => (events[index]?.second ? 1 : 0) === source),
      declaredCompleteUpTo: from === null || declared === null ? null : from + declared.later,
    };
  });
}

function customersOf(named: readonly ({ Tier: string | null; Region: string | null } | null)[]): CustomerRecord[] {
  const records: CustomerRecord[] = [];
  named.forEach((entry, index) => {
    const customerId = CUSTOMER_IDS[index];
    const handles = HANDLES[index];
    if (entry === null || customerId === undefined || handles === undefined) return;
    const own = Object.entries(entry).flatMap(([scheme, segment]) => (segment === null ? [] : [[scheme, segment] as const]));
    records.push({ customerId, handles: handles.map((handle) => ({ ...handle })), segments: Object.fromEntries(own) });
  });
  return records;
}
