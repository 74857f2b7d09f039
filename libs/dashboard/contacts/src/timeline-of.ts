import type { IssueAnswer, IssueContact } from '@channelwise/contracts';
import { formatDuration } from '@channelwise/metrics';
import { channelWord } from './contact-words';
import type { Episode } from './episodes-of';
import { type Moment, momentsOf } from './moments-of';

export type TimelineEntry =
  /** A contact begins: its heading. */
  | { kind: 'contact'; at: string; number: number; contact: IssueContact; turn: string | null }
  | { kind: 'moment'; at: string; moment: Moment }
  /** Time in which nothing happened. */
  | { kind: 'gap'; at: string; words: string }
  /** An instant that decides how a contact counts. */
  | { kind: 'edge'; at: string; words: string };

/** Shorter pauses are not worth a line. */
const SHORTEST_PAUSE_SECONDS = 60;

/**
 * An episode as one line of time over all channels: contacts where they begin, what happened in each, the waits between, and where the
 * window of the first contact or the data end.
 */
export function timelineOf(episode: Episode, { asOf, definition }: Pick<IssueAnswer, 'asOf' | 'definition'>): TimelineEntry[] {
  const moments = episode.contacts.flatMap(({ number, contact }) => momentsOf(number, contact)).sort((one, other) => one.at.localeCompare(other.at));
  const edge = edgeOf(episode, asOf, definition);
  const entries: TimelineEntry[] = [];
  const begun = new Set<number>();
  let last: Moment | null = null;
  let passed = false;
  for (const moment of moments) {
    if (edge !== null && !passed && edge.at < moment.at) {
      entries.push(edge);
      passed = true;
    }
    const begins = !begun.has(moment.number);
    begun.add(moment.number);
    const wait = last === null ? null : begins ? waitBetweenContacts(moment.contact) : waitWithin(moment, last);
    if (last !== null && wait !== null) entries.push({ kind: 'gap', at: last.at, words: wait });
    if (begins) entries.push({ kind: 'contact', at: moment.at, number: moment.number, contact: moment.contact, turn: turnOf(episode, moment) });
    entries.push({ kind: 'moment', at: moment.at, moment });
    last = moment;
  }
  if (edge !== null && !passed) {
    if (last !== null && secondsBetween(last.at, edge.at) >= SHORTEST_PAUSE_SECONDS) entries.push({ kind: 'gap', at: last.at, words: `${formatDuration(secondsBetween(last.at, edge.at))} of quiet` });
    entries.push(edge);
  }
  return entries;
}

/** The wait for the first reply is told from the start of the contact, whatever came between. */
function waitWithin(moment: Moment, last: Moment): string | null {
  if (moment.firstResponse) {
    const seconds = secondsBetween(moment.contact.startedAt, moment.at);
    return seconds < 1 ? null : `${formatDuration(seconds)} until the first reply`;
  }
  const seconds = secondsBetween(last.at, moment.at);
  return seconds < SHORTEST_PAUSE_SECONDS ? null : `${formatDuration(seconds)} later`;
}

/** The gap before a contact is told from the end of those before it, which need not be what happened last. */
function waitBetweenContacts({ gapSeconds }: IssueContact): string | null {
  if (gapSeconds === null) return null;
  return gapSeconds < 0 ? 'the contact before is not over yet' : `${formatDuration(gapSeconds)} after the last contact ended`;
}

/** That the customer changes to another channel with this contact. */
function turnOf({ contacts }: Episode, { number, contact }: Moment): string | null {
  const before = contacts.find((entry) => entry.number === number - 1)?.contact;
  return before === undefined || before.channel === contact.channel ? null : `turns from ${channelWord(before.channel)} to ${channelWord(contact.channel)}`;
}

function edgeOf({ contacts }: Episode, asOf: string | null, { window, anchor }: IssueAnswer['definition']): Extract<TimelineEntry, { kind: 'edge' }> | null {
  const first = contacts[0];
  if (first === undefined) return null;
  const days = window === 1 ? '1 day' : `${window} days`;
  const { windowEndsAt } = first.contact;
  if (asOf !== null && asOf < windowEndsAt) return { kind: 'edge', at: asOf, words: `Here the data ends, less than ${days} after the ${anchor} of contact ${first.number}` };
  return { kind: 'edge', at: windowEndsAt, words: `Here the ${window === 1 ? 'day' : days} after the ${anchor} of contact ${first.number} ${window === 1 ? 'is' : 'are'} over` };
}

/** Seconds from one instant to another. */
function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
