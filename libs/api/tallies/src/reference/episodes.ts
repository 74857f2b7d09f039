import type { Anchor, Channel, Instant, WindowDays } from '@channelwise/vocabulary';
import { DAY } from './durations';
import type { LinkedContact, OpenedContact } from './reference-contact';

/** What the contacts of one episode say together. */
export interface Episode {
  /** Channel of the last response in it. */
  resolvingChannel: Channel | 'nobody';
  lastChannel: Channel;
  lastResponseAt: Instant | null;
  /** That response has no time of its own: the source says only that there was an answer, or on which day it closed. */
  lastResponseUntimed: boolean;
  endedAt: Instant;
}

/**
 * The episode (anchor end) that the contact at this position begins; null where it begins none.
 *
 * @param contacts all contacts of one issue, in order
 */
export function episodeOf(contacts: readonly OpenedContact[], position: number, days: WindowDays): Episode | null {
  if (!opensAt(contacts, position, days)) return null;
  const episode: OpenedContact[] = [];
  for (let at = position; at < contacts.length; at += 1) {
    if (at > position && opensAt(contacts, at, days)) break;
    const contact = contacts[at];
    if (contact) episode.push(contact);
  }
  const last = episode.at(-1);
  if (!last) throw new RangeError(`no contact at position ${position}`);

  let answering: OpenedContact | null = null;
  for (const contact of episode) {
    if (contact.lastResponseAt === null) continue;
    if (answering?.lastResponseAt == null || contact.lastResponseAt >= answering.lastResponseAt) answering = contact;
  }
  return {
    resolvingChannel: answering?.channel ?? 'nobody',
    lastChannel: last.channel,
    lastResponseAt: answering?.lastResponseAt ?? null,
    lastResponseUntimed: answering !== null && (answering.answeredUntimed || answering.endedByDate),
    endedAt: Math.max(...episode.map((contact) => contact.endedAt)),
  };
}

/** Whether more than the window passed since all earlier contacts on the issue had ended. */
function opensAt(contacts: readonly OpenedContact[], position: number, days: WindowDays): boolean {
  const contact = contacts[position];
  if (!contact) throw new RangeError(`no contact at position ${position}`);
  return contacts.slice(0, position).every((earlier) => contact.startedAt - earlier.endedAt > days * DAY);
}

/** Whether a linked contact is the first of its episode, with the window running from the end or from the start of what came before. */
export function beginsEpisode(contact: LinkedContact, days: WindowDays, anchor: Anchor): boolean {
  const before = anchor === 'end' ? contact.previousEndedAt : contact.previousStartedAt;
  return before === null || contact.startedAt - before > days * DAY;
}
