import type { Channel, Instant } from '@channelwise/vocabulary';
import { WINDOWS_DAYS } from '@channelwise/vocabulary';
import { episodeOf } from './episodes';
import { issueOf } from './issues';
import type { OpenMillisecondsOf } from './open-milliseconds';
import { outcomeOf, type OutcomeAt } from './outcome-of';
import type { Arrival, LinkedContact, OpenedContact } from './reference-contact';

/** Links the contacts of one issue, given in their order, to their neighbours. */
export function linkIssue(contacts: readonly OpenedContact[], segments: number[], openMillisecondsOf: OpenMillisecondsOf): LinkedContact[] {
  const linked: LinkedContact[] = [];
  contacts.forEach((contact, position) => {
    const earlier = contacts.slice(0, position);
    const later = contacts.slice(position + 1);
    const outcome = outcomeOf(contact, turnedAwayAt(contact, later));
    const episodes = WINDOWS_DAYS.map((days) => episodeOf(contacts, position, days));
    const weekEpisode = episodes[WINDOWS_DAYS.indexOf(7)] ?? null;
    linked.push({
      ...contact,
      ...outcome,
      outcomeOpenMilliseconds: outcome.outcomeAt === null ? null : openMillisecondsOf(contact.channel, contact.startedAt, outcome.outcomeAt),
      issue: issueOf(contact),
      previousStartedAt: earlier.at(-1)?.startedAt ?? null,
      previousEndedAt: earlier.length === 0 ? null : Math.max(...earlier.map((other) => other.endedAt)),
      nextStartedAt: later[0]?.startedAt ?? null,
      nextSameChannelStartedAt: later.find((other) => other.channel === contact.channel)?.startedAt ?? null,
      arrival: arrivalOf(contact.channel, linked.at(-1) ?? null),
      settledAt: weekEpisode?.lastResponseAt ?? null,
      episodeEndedAt: weekEpisode?.endedAt ?? null,
      settledUntimed: weekEpisode?.lastResponseUntimed ?? false,
      resolvingChannels: episodes.map((episode) => episode?.resolvingChannel ?? null),
      lastChannels: episodes.map((episode) => episode?.lastChannel ?? null),
      segments,
    });
  });
  return linked;
}

/** When the customer came back on another channel; reminders on the same channel are passed over. */
function turnedAwayAt(contact: OpenedContact, later: readonly OpenedContact[]): Instant | null {
  return later.find((other) => other.channel !== contact.channel)?.startedAt ?? null;
}

/** A change of channel is forced when the contact just before failed: not answered, or marked unresolved. */
function arrivalOf(channel: Channel, previous: (OutcomeAt & Pick<LinkedContact, 'channel' | 'resolved'>) | null): Arrival {
  if (previous === null) return 'none';
  if (previous.channel === channel) return 'repeated';
  const failed = previous.outcome !== 'answered' || previous.resolved === false;
  return failed ? 'forced' : 'followedUp';
}
