import { hash } from 'node:crypto';
import type { Direction, Handle, Instant, Interaction } from '@channelwise/vocabulary';
import { automaticByHeaders } from '../../classification/automatic-reply';
import { readMessage } from '../../classification/message-reader';
import type { TopicClassifier } from '../../classification/topic-classifier';
import { MAXIMUM_TEXT_CHARACTERS } from '../../reading/limits';
import { anonymousHandle } from '../handle-of';
import { Refusal } from '../refusal';
import { addressesOf, type OwnAddresses } from './mail-addresses';
import { fromLineDate, mailDate } from './mail-date';
import { decodeWords, messageIds, readHeader, type MailHeader } from './mail-header';
import { mailText } from './mail-text';
import type { RawMessage } from './message-splitter';
import { ownWords } from './own-words';

export interface MessageSetting {
  sourceName: string;
  own: OwnAddresses;
  classifier: TopicClassifier;
}

/** Makes one message of a mailbox an interaction, or says why it is left out or refused. */
export function readMailMessage(raw: RawMessage, setting: MessageSetting): Interaction | { leftOut: string } | Refusal {
  if (raw.endlessHead) return new Refusal('record-too-long', 'The header of the message does not end');
  const header = readHeader(raw.head);
  if (!header.has('from') && !header.has('date') && !header.has('message-id')) return new Refusal('unknown-record', 'The message has no header: neither From nor Date nor Message-ID');

  const occurredAt = sentAt(header, raw.separator);
  if (occurredAt instanceof Refusal) return occurredAt;
  const parties = partiesOf(header, setting.own);
  if (parties === null) return { leftOut: 'A message between own addresses' };

  const externalId = messageIds(header.get('message-id'))[0] ?? `mail:${hash('sha1', raw.head.join('\n'), 'hex')}`;
  const subject = decodeWords(header.get('subject') ?? '').trim() || null;
  const whole = mailText(header, raw.body.join('\n'))?.slice(0, MAXIMUM_TEXT_CHARACTERS) ?? null;
  const text = whole === null ? null : ownWords(whole) || null;
  const reading = readMessage(setting.classifier, parties.direction, text, subject);
  return {
    externalId,
    channel: 'email',
    kind: 'message',
    direction: parties.direction,
    handle: parties.handle ?? anonymousHandle(setting.sourceName, externalId),
    occurredAt,
    queuedAt: null,
    answeredAt: null,
    answeredUntimed: false,
    endedAt: null,
    closedOn: null,
    abandoned: false,
    resolved: null,
    conversationId: messageIds(header.get('references'))[0] ?? messageIds(header.get('in-reply-to'))[0] ?? externalId,
    caseId: null,
    topic: reading.topic,
    visibility: 'private',
    automatic: reading.automatic || automaticByHeaders((name) => header.get(name) ?? null).automatic,
    rage: reading.rage,
    text: text ?? subject,
  };
}

function sentAt(header: MailHeader, separator: string): Instant | Refusal {
  const written = header.get('date');
  const instant = written === undefined ? fromLineDate(separator) : mailDate(written);
  if (instant !== null) return instant;
  return written === undefined
    ? new Refusal('missing-field', 'The message has no date', 'Date')
    : new Refusal('invalid-date', `"${written.slice(0, 60)}" is no date of a message`, 'Date');
}

/**
 * Who writes to whom. The handle is the customer's, null where no address can be read; null as a whole for a message among own addresses.
 * A web form sends from an own address and names the customer in Reply-To: that is inbound.
 */
function partiesOf(header: MailHeader, own: OwnAddresses): { direction: Direction; handle: Handle | null } | null {
  const outsider = (name: string): string | undefined => addressesOf(header.get(name)).find((address) => !own.has(address));
  const from = addressesOf(header.get('from'))[0] ?? addressesOf(header.get('sender'))[0];
  if (from === undefined || !own.has(from)) return { direction: 'inbound', handle: from === undefined ? null : { kind: 'email', value: from } };
  const recipient = outsider('to') ?? outsider('cc') ?? outsider('bcc');
  if (recipient !== undefined) return { direction: 'outbound', handle: { kind: 'email', value: recipient } };
  const form = outsider('reply-to');
  return form === undefined ? null : { direction: 'inbound', handle: { kind: 'email', value: form } };
}
