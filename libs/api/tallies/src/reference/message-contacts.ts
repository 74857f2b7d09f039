import { QUIET_GAP_HOURS, type Instant } from '@channelwise/vocabulary';
import { HOUR } from './durations';
import type { RecordedInteraction } from './recorded-interaction';
import { UNKNOWN_TOPIC, type OpenedContact } from './reference-contact';

const QUIET_GAP = QUIET_GAP_HOURS * HOUR;

/** The contacts of one stream of messages (see `messageStreams`). */
export function messageContacts(stream: readonly RecordedInteraction[]): OpenedContact[] {
  return runsOfMessages(stream).map(contactOfRun);
}

/**
 * Cuts a stream where an inbound message opens a contact. What the company writes before the customer ever did belongs to no contact,
 * and automatic messages are carried along without opening, answering or breaking the quiet.
 */
function runsOfMessages(stream: readonly RecordedInteraction[]): RecordedInteraction[][] {
  const runs: RecordedInteraction[][] = [];
  let run: RecordedInteraction[] | null = null;
  let answered = false;
  let latest: Instant | null = null;
  for (const message of stream) {
    if (message.automatic) {
      run?.push(message);
      continue;
    }
    if (message.direction === 'inbound') {
      const quiet = latest !== null && message.occurredAt - latest > QUIET_GAP;
      if (run === null || (answered && quiet)) {
        run = [];
        runs.push(run);
        answered = false;
      }
    } else {
      answered = run !== null;
    }
    run?.push(message);
    latest = message.occurredAt;
  }
  return runs;
}

function contactOfRun(run: readonly RecordedInteraction[]): OpenedContact {
  const messages = run.filter((message) => !message.automatic);
  const inbound = messages.filter((message) => message.direction === 'inbound');
  const replies = messages.filter((message) => message.direction === 'outbound');
  const opener = inbound[0];
  const lastInbound = inbound.at(-1);
  if (!opener || !lastInbound) throw new Error('a run of messages begins with an inbound one');
  const isPrivate = opener.visibility === 'private';
  const firstPrivate = messages.find((message) => message.visibility === 'private');
  return {
    key: opener.key,
    customer: opener.customer,
    sourceId: opener.sourceId,
    channel: opener.channel,
    startedAt: opener.occurredAt,
    endedAt: replies.at(-1)?.occurredAt ?? lastInbound.occurredAt,
    queuedAt: null,
    firstResponseAt: replies[0]?.occurredAt ?? null,
    lastResponseAt: replies.at(-1)?.occurredAt ?? null,
    handedToPrivateAt: isPrivate ? null : (firstPrivate?.occurredAt ?? null),
    closedOn: null,
    endedByDate: false,
    topicId: inbound.find((message) => message.topicId !== null)?.topicId ?? UNKNOWN_TOPIC,
    caseKey: largest(messages.map((message) => message.caseKey)),
    isPrivate,
    rage: inbound.every((message) => message.rage),
    answeredUntimed: false,
    resolved: messages.findLast((message) => message.resolved !== null)?.resolved ?? null,
    abandoned: false,
    closed: false,
    messages: messages.length,
    automaticMessages: run.length - messages.length,
  };
}

function largest(keys: readonly (bigint | null)[]): bigint | null {
  let found: bigint | null = null;
  for (const key of keys) if (key !== null && (found === null || key > found)) found = key;
  return found;
}
