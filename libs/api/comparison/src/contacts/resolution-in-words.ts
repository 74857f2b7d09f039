import { resolutionLane, type ResolutionCounter } from '@channelwise/api/tallies';
import type { ContactRow, ResolutionVerdict } from '@channelwise/contracts';
import { formatDuration } from '@channelwise/metrics';
import { channelOfId, outcomeOfId, type Channel } from '@channelwise/vocabulary';
import { RESOLUTION_COUNTERS_OF, type ResolutionDefinition } from '../first-time-resolution/resolution-figures';
import type { ReadContact } from './contact-details.query';

const BY_CHANNEL: Record<Channel, string> = { phone: 'by phone', email: 'by e-mail', twitter: 'on Twitter', facebook: 'on Facebook', other: 'on another channel' };

const DAY_SECONDS = 86_400;

/** How a contact counts under a definition, from the bits that the tallies count, and why. */
export function resolutionOf(contact: ReadContact, definition: ResolutionDefinition): ContactRow['resolution'] {
  const verdict = verdictOf(BigInt(contact.resolution_bits), definition);
  return { verdict, reason: reasonOf(verdict, contact, definition) };
}

function verdictOf(bits: bigint, { window, anchor, scope }: ResolutionDefinition): ResolutionVerdict {
  const has = (counter: ResolutionCounter) => (bits & (1n << BigInt(resolutionLane(window, anchor, counter)))) !== 0n;
  if (has('provisional')) return 'provisional';
  if (!has('mature')) return 'further';
  const { hits, total } = RESOLUTION_COUNTERS_OF[scope];
  if (!has(total)) return 'unclaimed';
  return has(hits) ? 'resolved' : 'not-resolved';
}

function reasonOf(verdict: ResolutionVerdict, contact: ReadContact, definition: ResolutionDefinition): string {
  const days = definition.window === 1 ? '1 day' : `${definition.window} days`;
  switch (verdict) {
    case 'further':
      return `It continues an episode, as ${earlierContact(contact, definition, days)}.`;
    case 'provisional':
      return `The data ends less than ${days} after its ${definition.anchor}.`;
    case 'unclaimed':
      return 'The source says nothing about the resolution.';
    case 'resolved':
      return definition.scope === 'source-flag' ? 'The source says that it was resolved.' : `Answered, and no further contact on the issue ${onSameChannel(definition)}came within ${days} of its ${definition.anchor}${laterContact(contact, definition)}.`;
    case 'not-resolved':
      return definition.scope === 'source-flag' ? 'The source says that it was not resolved.' : notResolved(contact, definition, days);
  }
}

const onSameChannel = ({ scope }: ResolutionDefinition) => (scope === 'same-channel' ? 'on the same channel ' : '');

function earlierContact({ started_at, previous_started_at, previous_ended_at }: ReadContact, { anchor }: ResolutionDefinition, days: string): string {
  const previous = anchor === 'end' ? previous_ended_at : previous_started_at;
  const gap = previous === null ? 0 : secondsBetween(previous, started_at);
  if (gap < 0) return 'an earlier contact on the issue was not over yet';
  return `the contact before it on the issue ${anchor === 'end' ? 'ended' : 'began'} ${formatDuration(gap)} earlier, within ${days}`;
}

/** Every cause, because taking one away would not have made it resolved. */
function notResolved(contact: ReadContact, definition: ResolutionDefinition, days: string): string {
  const causes: string[] = [];
  switch (outcomeOfId(contact.outcome)) {
    case 'answered':
      break;
    case 'gave-up':
      causes.push('the customer gave up before an answer');
      break;
    case 'closed-unanswered':
      causes.push('it was closed without an answer');
      break;
    case 'waiting':
      causes.push('nobody has answered');
      break;
  }
  if (contact.resolved === false) causes.push('the source marks it as unresolved');
  const next = nextIn(contact, definition);
  if (next !== null && next.afterSeconds <= definition.window * DAY_SECONDS) {
    const when = next.afterSeconds < 0 ? `before its ${definition.anchor}` : `${formatDuration(next.afterSeconds)} after its ${definition.anchor}, within ${days}`;
    causes.push(`a further contact came ${BY_CHANNEL[next.channel]} ${when}`);
  }
  const words = causes.join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** A further contact after the window, which spoils nothing. */
function laterContact(contact: ReadContact, definition: ResolutionDefinition): string {
  const next = nextIn(contact, definition);
  return next === null ? '' : `; the next one came ${formatDuration(next.afterSeconds)} after it`;
}

/** The next contact that the scope looks at. */
function nextIn(contact: ReadContact, { scope, anchor }: ResolutionDefinition): { channel: Channel; afterSeconds: number } | null {
  const from = anchor === 'end' ? contact.ended_at : contact.started_at;
  if (scope === 'same-channel') {
    const { next_same_channel_started_at: next, channel } = contact;
    return next === null ? null : { channel: channelOfId(channel), afterSeconds: secondsBetween(from, next) };
  }
  const { next_started_at: next, next_channel: channel } = contact;
  return next === null || channel === null ? null : { channel: channelOfId(channel), afterSeconds: secondsBetween(from, next) };
}

/** Seconds from one instant to another; negative when the second is earlier. */
export function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000;
}
