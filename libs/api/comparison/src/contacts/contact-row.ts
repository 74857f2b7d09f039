import type { ContactRow, WorkspaceAnswer } from '@channelwise/contracts';
import { channelOfId, outcomeOfId } from '@channelwise/vocabulary';
import type { ResolutionDefinition } from '../first-time-resolution/resolution-figures';
import type { ReadContact } from './contact-details.query';
import { maskHandle } from './mask-handle';
import { resolutionOf, secondsBetween } from './resolution-in-words';

/** A contact as readers see it: names for ids, the handle masked, and how it counts under the definition. */
export function contactRow(contact: ReadContact, definition: ResolutionDefinition, workspace: WorkspaceAnswer): ContactRow {
  return {
    customerId: contact.customer_id,
    contactKey: contact.contact_key,
    channel: channelOfId(contact.channel),
    visibility: contact.is_private ? 'private' : 'public',
    handedToPrivateAt: contact.handed_to_private_at?.toISOString() ?? null,
    startedAt: contact.started_at.toISOString(),
    endedAt: contact.ended_at.toISOString(),
    firstResponseAt: contact.first_response_at?.toISOString() ?? null,
    outcome: outcomeOfId(contact.outcome),
    answeredUntimed: contact.answered_untimed,
    waitedSeconds: contact.waited_seconds,
    topic: { id: contact.topic_id, label: workspace.topics.find((topic) => topic.id === contact.topic_id)?.label ?? 'topic unknown' },
    // The record that opened a contact is always there; its handle could only be missing while an import is being stored.
    handle: contact.handle_kind === null || contact.handle_value === null ? { kind: 'other', masked: null } : maskHandle(contact.handle_kind, contact.handle_value),
    segments: workspace.schemes.flatMap((scheme) => scheme.segments.filter((segment) => contact.segments.includes(segment.id)).map((segment) => ({ scheme: scheme.label, label: segment.label }))),
    rage: contact.rage,
    resolvedClaim: contact.resolved,
    next: nextOf(contact, definition),
    resolution: resolutionOf(contact, definition),
  };
}

function nextOf(contact: ReadContact, { anchor }: ResolutionDefinition): ContactRow['next'] {
  const { next_contact_key, next_channel, next_started_at } = contact;
  if (next_contact_key === null || next_channel === null || next_started_at === null) return null;
  return {
    customerId: contact.customer_id,
    contactKey: next_contact_key,
    channel: channelOfId(next_channel),
    startedAt: next_started_at.toISOString(),
    afterSeconds: secondsBetween(anchor === 'end' ? contact.ended_at : contact.started_at, next_started_at),
  };
}
