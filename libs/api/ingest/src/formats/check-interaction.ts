import type { Instant, Interaction } from '@channelwise/vocabulary';
import { FUTURE_TOLERANCE_MILLISECONDS, MAXIMUM_KEY_CHARACTERS } from '../reading/limits';
import { Refusal } from './refusal';

/**
 * The checks that hold for every format: times in order and not in the future, keys that a database can hold. Answers the interaction,
 * its text cleaned of NUL and of half characters, or why it is refused.
 */
export function checkInteraction(interaction: Interaction, now: Instant): Interaction | Refusal {
  const { occurredAt, queuedAt, answeredAt, endedAt } = interaction;
  const latest = now + FUTURE_TOLERANCE_MILLISECONDS;
  if (occurredAt > latest) return future('occurredAt', occurredAt);
  if (queuedAt !== null) {
    if (queuedAt > latest) return future('queuedAt', queuedAt);
    if (queuedAt < occurredAt) return disorder('queuedAt', 'The call is queued before it begins');
  }
  if (answeredAt !== null) {
    if (answeredAt > latest) return future('answeredAt', answeredAt);
    if (answeredAt < (queuedAt ?? occurredAt)) return disorder('answeredAt', 'The answer lies before the beginning');
  }
  if (endedAt !== null) {
    if (endedAt > latest) return future('endedAt', endedAt);
    if (endedAt < (answeredAt ?? queuedAt ?? occurredAt)) return disorder('endedAt', answeredAt === null ? 'The end lies before the beginning' : 'The end lies before the answer');
  }
  return (
    checkKey('externalId', interaction.externalId) ??
    checkKey('handle', interaction.handle.value) ??
    checkKey('conversationId', interaction.conversationId) ??
    checkKey('caseId', interaction.caseId) ??
    checkKey('topic', interaction.topic) ??
    cleanText(interaction)
  );
}

/** Why a key cannot be stored; null if it can. */
export function checkKey(field: string, key: string | null): Refusal | null {
  if (key === null) return null;
  if (key.length > MAXIMUM_KEY_CHARACTERS) return new Refusal('value-too-long', `${field} has ${key.length} characters, ${MAXIMUM_KEY_CHARACTERS} are allowed`, field);
  if (key.includes('\0')) return new Refusal('invalid-character', `${field} contains a NUL character`, field);
  return null;
}

function cleanText(interaction: Interaction): Interaction {
  const { text } = interaction;
  if (text !== null) {
    if (text.includes('\0')) interaction.text = text.replaceAll('\0', '').toWellFormed();
    else if (!text.isWellFormed()) interaction.text = text.toWellFormed();
  }
  return interaction;
}

function future(field: string, instant: Instant): Refusal {
  return new Refusal('date-in-future', `${field} is ${new Date(instant).toISOString()}, which lies in the future`, field);
}

function disorder(field: string, message: string): Refusal {
  return new Refusal('end-before-start', message, field);
}
