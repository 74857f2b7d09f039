import type { Instant } from '@channelwise/vocabulary';
import { addDays, startOfDay } from './local-days';
import type { RecordedInteraction } from './recorded-interaction';
import { UNKNOWN_TOPIC, type OpenedContact } from './reference-contact';

/** Every inbound call and every case is a contact of its own. Outbound calls are none, and an automatic record opens nothing. */
export function callAndCaseContacts(interactions: readonly RecordedInteraction[], zone: string): OpenedContact[] {
  return interactions
    .filter((item) => item.kind === 'case' || item.kind === 'call')
    .filter((item) => item.direction === 'inbound' && !item.automatic)
    .map((item) => contactOf(item, zone));
}

function contactOf(item: RecordedInteraction, zone: string): OpenedContact {
  return {
    key: item.key,
    customer: item.customer,
    sourceId: item.sourceId,
    channel: item.channel,
    startedAt: item.occurredAt,
    endedAt: endOf(item, zone),
    queuedAt: item.queuedAt,
    firstResponseAt: item.answeredAt,
    lastResponseAt: lastResponseOf(item, zone),
    handedToPrivateAt: null,
    closedOn: item.closedOn,
    endedByDate: item.endedAt === null && item.closedOn !== null,
    topicId: item.topicId ?? UNKNOWN_TOPIC,
    caseKey: item.caseKey,
    isPrivate: item.visibility === 'private',
    rage: item.rage,
    answeredUntimed: item.answeredUntimed,
    resolved: item.resolved,
    abandoned: item.abandoned,
    closed: item.endedAt !== null || item.closedOn !== null,
    messages: 1,
    automaticMessages: 0,
  };
}

/** The company answers as long as an answered call or case lasts, whether or not the time of its first answer is known. */
function lastResponseOf(item: RecordedInteraction, zone: string): Instant | null {
  const answered = item.answeredAt !== null || item.answeredUntimed;
  return answered ? endOf(item, zone) : null;
}

/** A closing day without a clock time ends when that day ends in the workspace's zone, but never before the contact started. */
function endOf(item: RecordedInteraction, zone: string): Instant {
  if (item.endedAt !== null) return item.endedAt;
  if (item.closedOn !== null) return Math.max(item.occurredAt, startOfDay(addDays(item.closedOn, 1), zone));
  return item.answeredAt ?? item.occurredAt;
}
