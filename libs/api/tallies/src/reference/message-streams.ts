import type { Channel } from '@channelwise/vocabulary';
import { compareKeys, type RecordedInteraction } from './recorded-interaction';

/** On a network the customer is one conversation: a tweet and the direct message that it leads to belong together. */
const ONE_STREAM_CHANNELS: readonly Channel[] = ['twitter', 'facebook'];

/**
 * The messages of one customer as streams, each in the order in which it was written: inbound before outbound at the same instant,
 * then by key. Calls and cases are in no stream.
 */
export function messageStreams(interactions: readonly RecordedInteraction[]): RecordedInteraction[][] {
  const streams = new Map<string, RecordedInteraction[]>();
  for (const item of interactions) {
    if (item.kind !== 'message') continue;
    const conversation = ONE_STREAM_CHANNELS.includes(item.channel) ? null : item.conversationId;
    const name = JSON.stringify([item.channel, conversation]);
    const stream = streams.get(name) ?? [];
    stream.push(item);
    streams.set(name, stream);
  }
  return [...streams.values()].map((stream) => stream.sort(compareMessages));
}

function compareMessages(left: RecordedInteraction, right: RecordedInteraction): number {
  if (left.occurredAt !== right.occurredAt) return left.occurredAt - right.occurredAt;
  if (left.direction !== right.direction) return left.direction === 'inbound' ? -1 : 1;
  return compareKeys(left.key, right.key);
}
