import type { Direction, Handle, Instant, Interaction, Visibility } from '@channelwise/vocabulary';
import { readMessage } from '../classification/message-reader';
import type { TopicClassifier } from '../classification/topic-classifier';
import { MAXIMUM_TEXT_CHARACTERS } from '../reading/limits';
import { localClock } from '../reading/local-clock';
import { describeTimeProblem, TimeReader } from '../reading/time-reader';
import { Refusal } from './refusal';

const FORMATS = ['iso'];
const reader = new TimeReader(FORMATS, localClock('UTC'));

/** The instant that an API writes (`2026-03-01T10:00:00+0000`), or why it is none. Without an offset it is UTC. */
export function apiInstant(written: string | null, field: string): Instant | Refusal {
  if (written === null) return new Refusal('missing-field', `${field} is missing`, field);
  const instant = reader.instant(written);
  return typeof instant === 'number' ? instant : new Refusal('invalid-date', describeTimeProblem(instant, written, FORMATS, 'UTC'), field);
}

export interface NetworkMessage {
  channel: 'twitter' | 'facebook';
  externalId: string;
  direction: Direction;
  handle: Handle;
  occurredAt: Instant;
  conversationId: string | null;
  visibility: Visibility;
  text: string | null;
}

/** A post, comment or direct message as an interaction, its words read for topic, venting and automatic replies. */
export function networkInteraction(message: NetworkMessage, classifier: TopicClassifier): Interaction {
  const text = message.text?.slice(0, MAXIMUM_TEXT_CHARACTERS) ?? null;
  const reading = readMessage(classifier, message.direction, text);
  return {
    externalId: message.externalId,
    channel: message.channel,
    kind: 'message',
    direction: message.direction,
    handle: message.handle,
    occurredAt: message.occurredAt,
    queuedAt: null,
    answeredAt: null,
    answeredUntimed: false,
    endedAt: null,
    closedOn: null,
    abandoned: false,
    resolved: null,
    conversationId: message.conversationId,
    caseId: null,
    topic: reading.topic,
    visibility: message.visibility,
    automatic: reading.automatic,
    rage: reading.rage,
    text,
  };
}
