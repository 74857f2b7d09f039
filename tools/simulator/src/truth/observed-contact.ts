import type { PlannedContact } from '../course/planned-contact';

export type ObservedOutcome = 'answered' | 'gave-up' | 'closed' | 'waiting';

/** A planned contact as the files show it, which end at `to`. */
export interface ObservedContact {
  planned: PlannedContact;
  outcome: ObservedOutcome;
  responseSeconds: number | null;
  /** Hang-up; last company reply; last customer message where there is no reply yet. */
  endsAt: number;
}

/**
 * What is seen of an issue's contacts (in order of time) at the end of the period, by the product's definitions: the customer gave up when
 * the call was abandoned, or when the next contact came on another channel before any reply.
 */
export function observe(run: readonly PlannedContact[], to: number): ObservedContact[] {
  const seen = run.filter((contact) => contact.startsAt < to);
  return seen.map((planned, index) => {
    const respondsAt = planned.respondsAt !== null && planned.respondsAt < to ? planned.respondsAt : null;
    return {
      planned,
      outcome: observedOutcome(planned, respondsAt, seen[index + 1]),
      responseSeconds: respondsAt === null ? null : respondsAt - planned.startsAt,
      endsAt: planned.call ? planned.endsAt : lastMessage(planned, to, respondsAt === null),
    };
  });
}

function observedOutcome(planned: PlannedContact, respondsAt: number | null, next: PlannedContact | undefined): ObservedOutcome {
  if (respondsAt !== null) return 'answered';
  if (planned.call) return planned.call.end === 'abandoned' ? 'gave-up' : 'closed';
  return next && next.channel !== planned.channel ? 'gave-up' : 'waiting';
}

function lastMessage(planned: PlannedContact, to: number, inbound: boolean): number {
  let last = planned.startsAt;
  for (const message of planned.messages) {
    if (message.inbound === inbound && message.role !== 'automatic' && message.at < to && message.at > last) last = message.at;
  }
  return last;
}
