import { topicClassifier } from '../../classification/message-reader';
import { MAXIMUM_RECORD_BYTES } from '../../reading/limits';
import { readLines } from '../../reading/read-lines';
import { openSourceText } from '../../reading/source-text';
import { UnreadableFile } from '../../reading/unreadable-file';
import type { AdapterItem, ChannelAdapter, ReadingContext } from '../channel-adapter';
import { HandleReader } from '../handle-of';
import { ItemBatch } from '../item-batch';
import { Refusal } from '../refusal';
import { CallLog } from './call-log';

/** Reads the phone's `queue_log` as Asterisk, FreePBX and their kin write it. One call is one interaction, however many lines it has. */
export const queueLogAdapter: ChannelAdapter = {
  format: 'asterisk-queue-log',
  label: 'Asterisk queue_log (phone)',
  fileExtensions: ['.queue_log', '.log', ''],
  read: readQueueLog,
};

const LOOKS_LIKE_QUEUE_LOG = /^\d{9,11}(?:\.\d+)?\|[^|\r\n]*\|[^|\r\n]*\|[^|\r\n]*\|[A-Za-z]/m;

async function* readQueueLog(bytes: AsyncIterable<Buffer>, context: ReadingContext): AsyncGenerator<AdapterItem[], void, undefined> {
  const text = await openSourceText(bytes, { encoding: null, signal: context.signal });
  if (!LOOKS_LIKE_QUEUE_LOG.test(text.head)) {
    throw new UnreadableFile(
      'not-this-format',
      'No line looks like a queue log: epoch|callid|queue|agent|event|...',
      'Choose the file queue_log of Asterisk (usually /var/log/asterisk/queue_log), or another format.',
      { line: 1, byte: 0 },
    );
  }
  const batch = new ItemBatch(context.now, context.keepOriginals === true);
  const handles = new HandleReader(context.options?.['asterisk-queue-log']?.defaultCountry);
  const calls = new CallLog(batch, handles, topicClassifier(context.topics), context.sourceName, context.now);
  const lines = readLines(text, context.maximumRecordBytes ?? MAXIMUM_RECORD_BYTES, {
    line: (line, place) => {
      if (line !== '') calls.line(line, place);
    },
    bad: (code, message, original, place) => batch.refuse(new Refusal(code, message), place, original),
  });
  for await (const _ of lines) if (batch.size > 0) yield batch.take();
  calls.finish();
  if (batch.size > 0) yield batch.take();
}
