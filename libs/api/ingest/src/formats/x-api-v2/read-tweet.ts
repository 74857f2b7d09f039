import type { Interaction } from '@channelwise/vocabulary';
import type { TopicClassifier } from '../../classification/topic-classifier';
import { asObject, idField, idsOf, objectsOf, textField, type JsonObject } from '../../reading/json/json-field';
import { apiInstant, networkInteraction } from '../network-message';
import { Refusal } from '../refusal';

export interface TweetSetting {
  companyUserIds: ReadonlySet<string>;
  classifier: TopicClassifier;
}

/** Makes a tweet or a direct-message event of the X API v2 an interaction, or says why it is left out or refused. */
export function readTweet(value: unknown, setting: TweetSetting): Interaction | { leftOut: string } | Refusal {
  const outer = asObject(value);
  if (!outer) return new Refusal('unknown-record', 'A tweet is a JSON object, this is none');
  // A single tweet (and every tweet of the stream endpoints) comes wrapped.
  const item = asObject(outer['data']) ?? outer;
  const isDirectMessage = 'dm_conversation_id' in item || 'event_type' in item;
  return isDirectMessage ? directMessage(item, setting) : tweet(item, setting);
}

function tweet(item: JsonObject, { companyUserIds, classifier }: TweetSetting): Interaction | { leftOut: string } | Refusal {
  const externalId = idField(item, 'id');
  if (externalId === null) return new Refusal('missing-field', 'The tweet has no id', 'id');
  const author = idField(item, 'author_id');
  if (author === null) return new Refusal('missing-field', 'The tweet has no author_id: ask the API for tweet.fields=author_id', 'author_id');
  if (objectsOf(item['referenced_tweets']).some((reference) => reference['type'] === 'retweeted')) return { leftOut: 'A retweet repeats somebody else\'s words' };
  const occurredAt = apiInstant(textField(item, 'created_at'), 'created_at');
  if (occurredAt instanceof Refusal) return occurredAt;

  const outbound = companyUserIds.has(author);
  const addressee = idField(item, 'in_reply_to_user_id');
  if (outbound && (addressee === null || companyUserIds.has(addressee))) return { leftOut: 'A post of the company that replies to no customer' };
  return networkInteraction(
    {
      channel: 'twitter',
      externalId,
      direction: outbound ? 'outbound' : 'inbound',
      handle: { kind: 'twitter', value: outbound && addressee !== null ? addressee : author },
      occurredAt,
      conversationId: idField(item, 'conversation_id') ?? externalId,
      visibility: 'public',
      text: fullText(item),
    },
    classifier,
  );
}

function directMessage(item: JsonObject, { companyUserIds, classifier }: TweetSetting): Interaction | { leftOut: string } | Refusal {
  const type = textField(item, 'event_type');
  if (type !== null && type !== 'MessageCreate') return { leftOut: `A direct-message event without a message (${type.slice(0, 40)})` };
  const externalId = idField(item, 'id');
  if (externalId === null) return new Refusal('missing-field', 'The direct message has no id', 'id');
  const sender = idField(item, 'sender_id');
  if (sender === null) return new Refusal('missing-field', 'The direct message has no sender_id: ask the API for dm_event.fields=sender_id', 'sender_id');
  const occurredAt = apiInstant(textField(item, 'created_at'), 'created_at');
  if (occurredAt instanceof Refusal) return occurredAt;

  const conversation = idField(item, 'dm_conversation_id');
  const outbound = companyUserIds.has(sender);
  // A conversation of two is named by both: "123-456".
  const others = [...idsOf(item['participant_ids']), ...(conversation?.split('-') ?? [])].filter((id) => /^\d+$/.test(id) && !companyUserIds.has(id));
  const customer = outbound ? others[0] : sender;
  if (customer === undefined) {
    return others.length === 0 && conversation !== null && /^\d+-\d+$/.test(conversation)
      ? { leftOut: 'A message between own accounts' }
      : new Refusal('missing-field', 'The direct message does not say to whom it goes', 'participant_ids');
  }
  return networkInteraction(
    {
      channel: 'twitter',
      externalId,
      direction: outbound ? 'outbound' : 'inbound',
      handle: { kind: 'twitter', value: customer },
      occurredAt,
      conversationId: conversation ?? `dm:${customer}`,
      visibility: 'private',
      text: textField(item, 'text'),
    },
    classifier,
  );
}

/** A tweet of more than 280 characters has its whole text in note_tweet. */
function fullText(item: JsonObject): string | null {
  const note = asObject(item['note_tweet']);
  return (note && textField(note, 'text')) ?? textField(item, 'text');
}
