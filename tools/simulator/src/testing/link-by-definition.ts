import type { SimulatedChannel } from '../simulated-truth';
import { type FoundInteraction, topicsIn } from './found-interaction';

const QUIET_SECONDS = 72 * 3600;

/** A contact as the definitions make it out of what was found. */
export interface DefinedContact {
  customer: string;
  channel: SimulatedChannel;
  topic: string;
  isRage: boolean;
  isPublic: boolean;
  startsAt: number;
  respondsAt: number | null;
  endsAt: number;
  call: FoundInteraction['call'];
  /** The contacts of its issue before and after it. */
  before: DefinedContact | null;
  after: DefinedContact | null;
}

/**
 * Links interactions by the product's definitions, slowly and plainly: conversations per handle and network (e-mail: per thread), a new
 * contact after an answer and 72 quiet hours, issues per customer and topic. `customerOf`: the customer of a handle.
 */
export function linkByDefinition(interactions: readonly FoundInteraction[], customerOf: (channel: SimulatedChannel, handle: string) => string, rageIds: ReadonlySet<string>): DefinedContact[] {
  const streams = new Map<string, FoundInteraction[]>();
  for (const found of interactions) push(streams, found.call ? found.id : `${found.channel} ${found.thread ?? found.handle}`, found);
  const contacts = [...streams.values()].flatMap((stream) =>
    split(stream.sort((a, b) => a.at - b.at || Number(b.inbound) - Number(a.inbound))).map((messages) => contactOf(messages, customerOf, rageIds)),
  );
  const issues = new Map<string, DefinedContact[]>();
  for (const contact of contacts) if (!contact.isRage) push(issues, `${contact.customer} ${contact.topic}`, contact);
  for (const issue of issues.values()) {
    issue.sort((a, b) => a.startsAt - b.startsAt);
    issue.forEach((contact, index) => {
      contact.before = issue[index - 1] ?? null;
      contact.after = issue[index + 1] ?? null;
    });
  }
  return contacts;
}

function split(stream: readonly FoundInteraction[]): FoundInteraction[][] {
  const contacts: FoundInteraction[][] = [];
  let current: FoundInteraction[] = [];
  let isAnswered = false;
  let lastAt = Number.NEGATIVE_INFINITY;
  for (const found of stream) {
    if (current.length === 0 || (found.inbound && isAnswered && found.at - lastAt > QUIET_SECONDS)) {
      if (!found.inbound) throw new Error(`the company wrote first: ${found.id}`);
      contacts.push((current = []));
      isAnswered = false;
    }
    current.push(found);
    if (!found.automatic) lastAt = found.at;
    if (!found.inbound && !found.automatic) isAnswered = true;
  }
  return contacts;
}

function contactOf(messages: readonly FoundInteraction[], customerOf: (channel: SimulatedChannel, handle: string) => string, rageIds: ReadonlySet<string>): DefinedContact {
  const [opening] = messages;
  if (!opening) throw new Error('a contact without a message');
  const isRage = rageIds.has(opening.id);
  const topics = opening.call ? [opening.text] : topicsIn(opening.text);
  if (topics.length !== (isRage ? 0 : 1)) throw new Error(`${topics.length} topics in: ${opening.text}`);
  const replies = messages.filter((each) => !each.inbound && !each.automatic);
  const ends = replies.length > 0 ? replies : messages.filter((each) => each.inbound);
  return {
    customer: customerOf(opening.channel, opening.handle),
    channel: opening.channel,
    topic: (topics[0] ?? '').toLowerCase().replaceAll(' ', '-'),
    isRage,
    isPublic: opening.isPublic,
    startsAt: opening.at,
    respondsAt: opening.call ? opening.call.answeredAt : (replies[0]?.at ?? null),
    endsAt: opening.call ? opening.call.endedAt : Math.max(...ends.map((each) => each.at)),
    call: opening.call,
    before: null,
    after: null,
  };
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
