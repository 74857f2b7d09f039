import { topicClassifier } from '../../classification/message-reader';
import { UnreadableFile } from '../../reading/unreadable-file';
import type { AdapterItem, ChannelAdapter, ReadingContext } from '../channel-adapter';
import { readJsonFormat } from '../read-json-format';
import { readTweet } from './read-tweet';

/** Reads tweets and direct messages as the X API v2 answers: a JSON page, or JSON Lines of pages, tweets or events. */
export const xApiAdapter: ChannelAdapter = {
  format: 'x-api-v2',
  label: 'X (Twitter) API v2: tweets and direct messages',
  fileExtensions: ['.jsonl', '.json', '.ndjson'],
  read: readTweets,
};

async function* readTweets(bytes: AsyncIterable<Buffer>, context: ReadingContext): AsyncGenerator<AdapterItem[], void, undefined> {
  const companyUserIds = new Set(context.options?.['x-api-v2']?.companyUserIds.map((id) => id.trim()).filter((id) => id !== ''));
  if (companyUserIds.size === 0) {
    throw new UnreadableFile('invalid-mapping', 'It is not said which accounts are the company\'s own.', 'Name the user id of at least one own account: it decides which tweets are the customers\'.');
  }
  const setting = { companyUserIds, classifier: topicClassifier(context.topics) };
  yield* readJsonFormat(bytes, context, (element) => [{ outcome: readTweet(element, setting), original: null }]);
}
