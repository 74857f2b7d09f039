import type { ContactRow, ResolutionVerdict } from '@channelwise/contracts';
import { formatDuration } from '@channelwise/metrics';
import { type Channel, channelEntry } from '@channelwise/vocabulary';

export const VERDICT_WORDS: Record<ResolutionVerdict, string> = {
  resolved: 'Solved first time',
  'not-resolved': 'Not solved first time',
  provisional: 'Too young to judge',
  further: 'Further contact',
  unclaimed: 'No claim',
};

/** `Answered after 3.2 h`, `Gave up after 4 min`, `Waiting for 3 days or more`. */
export function outcomeInWords({ outcome, answeredUntimed, waitedSeconds }: Pick<ContactRow, 'outcome' | 'answeredUntimed' | 'waitedSeconds'>): string {
  if (answeredUntimed) return 'Answered, time unknown';
  const wait = waitedSeconds === null ? null : formatDuration(waitedSeconds);
  switch (outcome) {
    case 'answered':
      return wait === null ? 'Answered' : waitedSeconds === 0 ? 'Answered at once' : `Answered after ${wait}`;
    case 'gave-up':
      return wait === null ? 'Gave up' : `Gave up after ${wait}`;
    case 'closed-unanswered':
      return wait === null ? 'Closed unanswered' : `Closed unanswered after ${wait}`;
    case 'waiting':
      return wait === null ? 'Still waiting' : `Waiting for ${wait} so far`;
  }
}

/** Where the conversation could be read: `public`, `private`, `public, then private`. */
export function visibilityInWords({ visibility, handedToPrivateAt }: Pick<ContactRow, 'visibility' | 'handedToPrivateAt'>): string {
  return handedToPrivateAt === null ? visibility : 'public, then private';
}

/** `Phone, 4.1 h later`; `before this one ended` where it began earlier. `none` where none has come. */
export function nextInWords(next: ContactRow['next']): string {
  if (next === null) return 'none';
  const { label } = channelEntry(next.channel);
  return next.afterSeconds < 0 ? `${label}, before this one ended` : `${label}, ${formatDuration(next.afterSeconds)} later`;
}

/** The name of a channel inside a sentence: only the networks are proper names. */
export function channelWord(channel: Channel): string {
  const { label, family } = channelEntry(channel);
  return family === 'social' ? label : label.toLowerCase();
}

const HANDLE_WORDS: Record<ContactRow['handle']['kind'], string> = { crm: 'customer number', phone: 'phone', email: 'e-mail', twitter: 'Twitter', facebook: 'Facebook', anonymous: 'anonymous', other: 'other' };

/** `+447 ••• ••• 213`, `ad•••ce (Twitter)`; what can be told by its look needs no name of its kind. */
export function handleInWords({ kind, masked }: ContactRow['handle']): string {
  if (masked === null) return 'anonymous';
  return kind === 'phone' || kind === 'email' ? masked : `${masked} (${HANDLE_WORDS[kind]})`;
}

/** The segments of a customer; who has none in a scheme is not named there. */
export function segmentsInWords(segments: ContactRow['segments']): string {
  return segments
    .filter((segment) => segment.label !== 'unsegmented')
    .map((segment) => segment.label)
    .join(' · ');
}

/** The result of an episode as a sentence, credited to the channel that it began on. */
export function resultInWords({ channel, resolution: { verdict, reason } }: Pick<ContactRow, 'channel' | 'resolution'>): string {
  switch (verdict) {
    case 'resolved':
      return `Solved the first time, which counts for ${channelWord(channel)}. ${reason}`;
    case 'not-resolved':
      return `Not solved the first time, which counts against ${channelWord(channel)}. ${reason}`;
    case 'provisional':
    case 'further':
    case 'unclaimed':
      return `${VERDICT_WORDS[verdict]}. ${reason}`;
  }
}
