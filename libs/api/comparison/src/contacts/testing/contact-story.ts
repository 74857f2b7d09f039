import { interaction, type SketchedInteraction } from '@channelwise/api/database/testing';
import type { Channel, Interaction } from '@channelwise/vocabulary';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A small generator with a seed: the same numbers on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const CUSTOMERS = ['ada', 'ben', 'cy', 'dee', 'eve', 'fay', 'gus', 'hal'];
const FIRST = Date.parse('2026-01-05T00:00:00Z');

/**
 * Half a year of a few customers' calls, messages and cases on all channels: answered, abandoned, left alone, closed by date, marked as
 * resolved or not, venting, automatic, with case ids and without. Events come in bursts, so that contacts meet on issues.
 */
export function contactStory(seed: number, count: number): Interaction[] {
  const random = numbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  let burst = FIRST;
  return Array.from({ length: count }, (_, index) => {
    if (random() < 0.3) burst = FIRST + Math.floor(random() * 180 * DAY);
    const channel = pick<Channel>(['phone', 'email', 'twitter', 'facebook', 'other']);
    const occurredAt = burst + Math.floor(random() * 9 * DAY);
    const common: SketchedInteraction = {
      externalId: `i${index}`,
      channel,
      kind: 'message',
      handle: { kind: 'crm', value: pick(CUSTOMERS) },
      occurredAt,
      topic: pick(['Billing', 'Delivery', 'Delivery', null]),
      caseId: random() < 0.1 ? pick(['T-1', 'T-2']) : null,
      resolved: pick([null, null, null, true, false]),
      rage: random() < 0.08,
      text: `words ${index}`,
    };
    if (channel === 'phone') {
      const abandoned = random() < 0.25;
      const outbound = random() < 0.1;
      return interaction({ ...common, kind: 'call', direction: outbound ? 'outbound' : 'inbound', abandoned, answeredAt: abandoned ? null : occurredAt + Math.floor(random() * 600_000), endedAt: occurredAt + 900_000 });
    }
    if (channel === 'other') return interaction({ ...common, kind: 'case', ...pick([{ closedOn: new Date(occurredAt + 5 * DAY).toISOString().slice(0, 10), answeredUntimed: true }, { endedAt: occurredAt + DAY }, {}]) });
    return interaction({
      ...common,
      direction: random() < 0.45 ? 'outbound' : 'inbound',
      visibility: channel === 'email' || random() < 0.5 ? 'private' : 'public',
      conversationId: channel === 'email' ? pick(['k1', 'k2', null]) : null,
      automatic: random() < 0.1,
    });
  });
}
