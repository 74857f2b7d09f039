import type { PoolClient } from 'pg';
import { channelEntry, OUTCOME_LIST, type Channel } from '@channelwise/vocabulary';
import { ARRIVAL_IDS, type LinkedContact } from '../reference-contact';
import type { RecordedStory } from './record-story';

/** Row of `contact`, times as milliseconds, keys as text, and the issue as "together with which contacts". */
export type ContactRow = Record<string, unknown>;

const TIMES = [
  'started_at',
  'ended_at',
  'queued_at',
  'first_response_at',
  'last_response_at',
  'outcome_at',
  'handed_to_private_at',
  'previous_started_at',
  'previous_ended_at',
  'next_started_at',
  'next_same_channel_started_at',
  'settled_at',
  'episode_ended_at',
];
const PLAIN = [
  'channel',
  'source_id',
  'topic_id',
  'outcome',
  'arrival',
  'messages',
  'automatic_messages',
  'is_private',
  'rage',
  'answered_untimed',
  'resolved',
  'segments',
  'resolving_channels',
  'last_channels',
  'settled_untimed',
];
const TEXTS = ['customer_id', 'contact_key', 'closed_on'];

/** The contacts that SQL made, in the order of their keys. */
export async function storedContactRows(client: PoolClient): Promise<ContactRow[]> {
  const times = TIMES.map((column) => `(extract(epoch from contact.${column}) * 1000)::float8 as ${column}`);
  const texts = TEXTS.map((column) => `contact.${column}::text as ${column}`);
  const plain = PLAIN.map((column) => `contact.${column}`);
  const stored = await client.query<ContactRow>(`
    select ${[...times, ...texts, ...plain].join(', ')}, contact.outcome_open_milliseconds::float8 as outcome_open_milliseconds,
      (select array_agg(other.contact_key::text order by other.contact_key::text collate "C")
       from contact as other where other.customer_id = contact.customer_id and other.issue_key = contact.issue_key) as issue
    from contact`);
  return sorted(stored.rows);
}

/** The same rows as the reference has them. */
export function referenceContactRows(contacts: readonly LinkedContact[], story: RecordedStory): ContactRow[] {
  return sorted(
    contacts.map((contact) => ({
      customer_id: story.customerId(contact.customer),
      contact_key: String(contact.key),
      issue: contacts
        .filter((other) => other.customer === contact.customer && other.issue === contact.issue)
        .map((other) => String(other.key))
        .sort(),
      started_at: contact.startedAt,
      ended_at: contact.endedAt,
      queued_at: contact.queuedAt,
      first_response_at: contact.firstResponseAt,
      last_response_at: contact.lastResponseAt,
      outcome_at: contact.outcomeAt,
      outcome_open_milliseconds: contact.outcomeOpenMilliseconds,
      handed_to_private_at: contact.handedToPrivateAt,
      previous_started_at: contact.previousStartedAt,
      previous_ended_at: contact.previousEndedAt,
      next_started_at: contact.nextStartedAt,
      next_same_channel_started_at: contact.nextSameChannelStartedAt,
      settled_at: contact.settledAt,
      episode_ended_at: contact.episodeEndedAt,
      settled_untimed: contact.settledUntimed,
      closed_on: contact.closedOn,
      channel: channelEntry(contact.channel).id,
      source_id: contact.sourceId,
      topic_id: contact.topicId,
      outcome: OUTCOME_LIST.find((entry) => entry.key === contact.outcome)?.id,
      arrival: ARRIVAL_IDS[contact.arrival],
      messages: contact.messages,
      automatic_messages: contact.automaticMessages,
      is_private: contact.isPrivate,
      rage: contact.rage,
      answered_untimed: contact.answeredUntimed,
      resolved: contact.resolved,
      segments: contact.segments,
      resolving_channels: contact.resolvingChannels.map(channelId),
      last_channels: contact.lastChannels.map(channelId),
    })),
  );
}

function channelId(channel: Channel | 'nobody' | null): number | null {
  if (channel === null) return null;
  return channel === 'nobody' ? 0 : channelEntry(channel).id;
}

function sorted(rows: ContactRow[]): ContactRow[] {
  const key = (row: ContactRow) => `${String(row['customer_id'])} ${String(row['contact_key'])}`;
  return rows.sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
