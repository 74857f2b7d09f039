import type { Interaction } from '@channelwise/vocabulary';
import type { TopicClassifier } from '../../classification/topic-classifier';
import { asObject, idField, jsonText, objectsOf, textField, type JsonObject } from '../../reading/json/json-field';
import { anonymousHandle } from '../handle-of';
import { apiInstant, networkInteraction, type NetworkMessage } from '../network-message';
import type { JsonOutcome, JsonRecord } from '../read-json-format';
import { Refusal } from '../refusal';

export interface PageSetting {
  sourceName: string;
  pageIds: ReadonlySet<string>;
  classifier: TopicClassifier;
}

/** Replies hang below comments; the network allows two levels, a few more do no harm. */
const MOST_LEVELS = 5;

/** Reads one object of the Graph API: a post of the page or of a visitor with its comments, or a Messenger conversation. */
export function* readPageObject(value: unknown, setting: PageSetting): Generator<JsonRecord> {
  const outer = asObject(value);
  const item = outer && (asObject(outer['data']) ?? outer);
  if (!item) {
    yield { outcome: new Refusal('unknown-record', 'A post or a conversation is a JSON object, this is none'), original: null };
  } else if ('messages' in item || 'participants' in item) {
    yield* conversation(item, setting);
  } else {
    yield* post(item, setting);
  }
}

function* post(item: JsonObject, setting: PageSetting): Generator<JsonRecord> {
  const author = authorOf(item);
  const postId = idField(item, 'id');
  const isOwn = author !== null && setting.pageIds.has(author);
  const { comments: _, ...alone } = item;
  const original = (): string => jsonText(alone);
  if (isOwn) yield { outcome: { leftOut: 'A post of the page itself' }, original };
  else yield { outcome: message(item, setting, { customer: author, outbound: false, conversationId: postId, visibility: 'public' }), original };

  const comments = flatten(item['comments'], null, 0);
  const authors = new Map<string, string>();
  for (const { comment } of comments) {
    const id = idField(comment, 'id');
    const by = authorOf(comment);
    if (id !== null && by !== null) authors.set(id, by);
  }
  for (const { comment, parentId } of comments) {
    yield { outcome: commentOutcome(comment, parentId, { post: item, postId, author: isOwn ? null : author, authors }, setting), original: () => jsonText(comment) };
  }
}

interface Thread {
  post: JsonObject;
  postId: string | null;
  /** Who wrote the post; null for the page itself and where it is not told. */
  author: string | null;
  authors: ReadonlyMap<string, string>;
}

function commentOutcome(comment: JsonObject, parentId: string | null, thread: Thread, setting: PageSetting): JsonOutcome {
  const author = authorOf(comment);
  // Below a post of the page every comment begins a talk of its own; below a visitor's post all belong to the visitor's.
  const conversationId = parentId ?? (thread.author === null ? idField(comment, 'id') : thread.postId);
  if (author === null || !setting.pageIds.has(author)) return message(comment, setting, { customer: author, outbound: false, conversationId, visibility: 'public' });
  const parentAuthor = parentId === null ? thread.author : (thread.authors.get(parentId) ?? null);
  const tagged = objectsOf(comment['message_tags']).flatMap((tag) => idField(tag, 'id') ?? []);
  const customer = [parentAuthor, ...tagged].find((id) => id !== null && !setting.pageIds.has(id));
  if (customer) return message(comment, setting, { customer, outbound: true, conversationId, visibility: 'public' });
  // The commenter's name was withheld: the reply goes to the same nobody as the comment.
  if (parentId !== null && parentAuthor === null) return message(comment, setting, { customer: null, outbound: true, conversationId, visibility: 'public', anonymousId: parentId });
  return { leftOut: 'A comment of the page that replies to no customer' };
}

function* conversation(item: JsonObject, setting: PageSetting): Generator<JsonRecord> {
  const conversationId = idField(item, 'id');
  const people = [...objectsOf(item['participants']), ...objectsOf(item['senders'])];
  const customer = people.map((person) => idField(person, 'id')).find((id) => id !== null && !setting.pageIds.has(id)) ?? null;
  const messages = objectsOf(item['messages']);
  if (messages.length === 0) yield { outcome: { leftOut: 'A conversation without messages' }, original: null };
  for (const entry of messages) {
    const author = authorOf(entry);
    const outbound = author !== null && setting.pageIds.has(author);
    const addressee = objectsOf(entry['to']).map((person) => idField(person, 'id')).find((id) => id !== null && !setting.pageIds.has(id)) ?? null;
    const other = outbound ? (customer ?? addressee) : (author ?? customer);
    const outcome: JsonOutcome =
      other === null
        ? new Refusal('missing-field', 'The message does not say which customer it is about: ask the API for participants or from', 'from')
        : message(entry, setting, { customer: other, outbound, conversationId, visibility: 'private' });
    yield { outcome, original: () => jsonText(entry) };
  }
}

function message(
  item: JsonObject,
  setting: PageSetting,
  facts: { customer: string | null; outbound: boolean; conversationId: string | null; visibility: NetworkMessage['visibility']; anonymousId?: string },
): Interaction | Refusal {
  const externalId = idField(item, 'id');
  if (externalId === null) return new Refusal('missing-field', 'The message has no id', 'id');
  const occurredAt = apiInstant(textField(item, 'created_time'), 'created_time');
  if (occurredAt instanceof Refusal) return occurredAt;
  return networkInteraction(
    {
      channel: 'facebook',
      externalId,
      direction: facts.outbound ? 'outbound' : 'inbound',
      handle: facts.customer === null ? anonymousHandle(setting.sourceName, facts.anonymousId ?? externalId) : { kind: 'facebook', value: facts.customer },
      occurredAt,
      conversationId: facts.conversationId ?? externalId,
      visibility: facts.visibility,
      text: textField(item, 'message') ?? textField(item, 'story'),
    },
    setting.classifier,
  );
}

/** Comments with the ids of the top-level comments they hang below, whether nested or named by `parent`. */
function flatten(comments: unknown, parentId: string | null, level: number): { comment: JsonObject; parentId: string | null }[] {
  return objectsOf(comments).flatMap((comment) => {
    const named = asObject(comment['parent']);
    const above = parentId ?? (named && idField(named, 'id'));
    const below = level < MOST_LEVELS ? flatten(comment['comments'], above ?? idField(comment, 'id'), level + 1) : [];
    return [{ comment, parentId: above }, ...below];
  });
}

function authorOf(item: JsonObject): string | null {
  const from = asObject(item['from']);
  return from && idField(from, 'id');
}
