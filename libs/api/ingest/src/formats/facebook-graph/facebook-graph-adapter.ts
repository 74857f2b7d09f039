import { topicClassifier } from '../../classification/message-reader';
import { UnreadableFile } from '../../reading/unreadable-file';
import type { AdapterItem, ChannelAdapter, ReadingContext } from '../channel-adapter';
import { readJsonFormat } from '../read-json-format';
import { readPageObject } from './read-page-object';

/** A post carries its comments with it: up to so many bytes. */
const LARGEST_POST_BYTES = 4 * 1024 * 1024;

/** Reads posts with comments and Messenger conversations as the Graph API answers: a JSON page, or JSON Lines of pages or objects. */
export const facebookGraphAdapter: ChannelAdapter = {
  format: 'facebook-graph',
  label: 'Facebook Graph API: posts, comments and Messenger',
  fileExtensions: ['.jsonl', '.json', '.ndjson'],
  read: readPages,
};

async function* readPages(bytes: AsyncIterable<Buffer>, context: ReadingContext): AsyncGenerator<AdapterItem[], void, undefined> {
  const pageIds = new Set(context.options?.['facebook-graph']?.pageIds.map((id) => id.trim()).filter((id) => id !== ''));
  if (pageIds.size === 0) {
    throw new UnreadableFile('invalid-mapping', 'It is not said which pages are the company\'s own.', 'Name the id of at least one own page: it decides which comments are the customers\'.');
  }
  const setting = { sourceName: context.sourceName, pageIds, classifier: topicClassifier(context.topics) };
  yield* readJsonFormat(bytes, context, (element) => readPageObject(element, setting), LARGEST_POST_BYTES);
}
