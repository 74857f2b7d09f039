import type { Instant, Outcome } from '@channelwise/vocabulary';
import type { OpenedContact } from './reference-contact';

export interface OutcomeAt {
  outcome: Outcome;
  /** Null while waiting, where a person answered without a recorded time, and where the end is only a day. */
  outcomeAt: Instant | null;
}

/**
 * How a contact came out.
 *
 * @param turnedAwayAt when the customer next came on another channel about the same issue; null = never
 */
export function outcomeOf(contact: OpenedContact, turnedAwayAt: Instant | null): OutcomeAt {
  const endedAt = contact.endedByDate ? null : contact.endedAt;
  if (contact.abandoned) return { outcome: 'gave-up', outcomeAt: endedAt };
  if (contact.answeredUntimed) return { outcome: 'answered', outcomeAt: null };
  const response = contact.firstResponseAt;
  if (response !== null && (turnedAwayAt === null || response <= turnedAwayAt)) return { outcome: 'answered', outcomeAt: response };
  const closedWithoutReply = contact.closed && response === null;
  if (closedWithoutReply && (turnedAwayAt === null || contact.endedAt <= turnedAwayAt)) return { outcome: 'closed-unanswered', outcomeAt: endedAt };
  if (turnedAwayAt !== null) return { outcome: 'gave-up', outcomeAt: turnedAwayAt };
  return { outcome: 'waiting', outcomeAt: null };
}
