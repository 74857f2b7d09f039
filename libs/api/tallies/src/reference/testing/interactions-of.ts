import { interaction } from '@channelwise/api/database/testing';
import type { Channel, Handle, Instant, Interaction } from '@channelwise/vocabulary';
import { addDays, localDay } from '../local-days';
import { kindOf, type EventSketch } from './event-arbitrary';

/** Where and when a story plays. */
export interface Stage {
  zone: string;
  base: Instant;
  /** Milliseconds that may lie between two events. Never empty. */
  pace: readonly number[];
  /** Never empty. */
  channels: readonly Channel[];
  /** The handles of each customer. */
  handles: readonly (readonly Handle[])[];
}

/** Gives each event its instant, customer by customer: the steps of a customer add up from the base. */
export function interactionsOf(events: readonly EventSketch[], { zone, base, pace, channels, handles }: Stage): Interaction[] {
  const latest = new Map<number, { start: Instant; end: Instant }>();
  return events.map((event, index) => {
    const before = latest.get(event.customer) ?? { start: base, end: base };
    const occurredAt = (event.stepFromEnd ? before.end : before.start) + (pace[event.step % pace.length] ?? 0);
    const own = handles[event.customer] ?? [];
    const handle = own[event.handle % own.length];
    const channel = channels[event.channel % channels.length];
    if (!handle || !channel) throw new RangeError(`no handle or no channel for the customer ${event.customer}`);
    const item = interactionAt(event, { externalId: `x${index}`, handle: { ...handle }, channel, occurredAt }, zone);
    latest.set(event.customer, { start: occurredAt, end: item.endedAt ?? item.answeredAt ?? occurredAt });
    return item;
  });
}

type Placed = Pick<Interaction, 'externalId' | 'handle' | 'channel' | 'occurredAt'>;

function interactionAt(event: EventSketch, placed: Placed, zone: string): Interaction {
  const { occurredAt } = placed;
  const kind = kindOf(placed.channel, event.kindDraw);
  const usual = {
    ...placed,
    kind,
    resolved: event.resolved,
    caseId: event.caseId,
    topic: event.topic,
    visibility: event.isPublic ? 'public' : 'private',
    rage: event.rage,
    automatic: event.automatic,
  } as const;
  switch (kind) {
    case 'message':
      return interaction({ ...usual, direction: event.outbound ? 'outbound' : 'inbound', conversationId: event.conversationId });
    case 'call':
      return interaction({
        ...usual,
        // Few calls are made by the company: they are no contacts, and a story of them is dull.
        direction: event.outbound && event.isPublic ? 'outbound' : 'inbound',
        visibility: 'private',
        queuedAt: event.queuedAfter === null ? null : occurredAt + event.queuedAfter,
        ...milestones(event, occurredAt),
        abandoned: event.abandoned,
      });
    case 'case':
      return interaction({
        ...usual,
        ...milestones(event, occurredAt),
        closedOn: event.closedAfterDays === null ? null : addDays(localDay(occurredAt, zone), event.closedAfterDays),
        // Only of a closed case can a source say that it was answered without saying when.
        answeredUntimed: event.answeredUntimed && event.answeredAfter === null && (event.endedAfter !== null || event.closedAfterDays !== null),
      });
  }
}

function milestones(event: EventSketch, occurredAt: Instant): { answeredAt: Instant | null; endedAt: Instant | null } {
  const answeredAt = event.answeredAfter === null ? null : occurredAt + event.answeredAfter;
  return { answeredAt, endedAt: event.endedAfter === null ? null : (answeredAt ?? occurredAt) + event.endedAfter };
}
