import { topicClassifier } from '../../classification/message-reader';
import { MAXIMUM_RECORD_BYTES } from '../../reading/limits';
import { openSourceText } from '../../reading/source-text';
import { UnreadableFile } from '../../reading/unreadable-file';
import type { AdapterItem, ChannelAdapter, ReadingContext } from '../channel-adapter';
import { ItemBatch } from '../item-batch';
import { Refusal } from '../refusal';
import { decodeCharset } from './decode-charset';
import { OwnAddresses } from './mail-addresses';
import { MessageSplitter, type RawMessage } from './message-splitter';
import { readMailMessage } from './read-message';

/** Reads e-mail from mailboxes in mbox format (Unix mail, Thunderbird, Google Takeout). One message is one interaction. */
export const mboxAdapter: ChannelAdapter = {
  format: 'mbox',
  label: 'Mailbox in mbox format (e-mail)',
  fileExtensions: ['.mbox', '.mbx', ''],
  read: readMbox,
};

async function* readMbox(bytes: AsyncIterable<Buffer>, context: ReadingContext): AsyncGenerator<AdapterItem[], void, undefined> {
  const companyAddresses = context.options?.mbox?.companyAddresses ?? [];
  if (companyAddresses.length === 0) {
    throw new UnreadableFile('invalid-mapping', 'It is not said which addresses are the company\'s own.', 'Name at least one address or domain: it decides which messages are the customers\'.');
  }
  const text = await openSourceText(bytes, { encoding: null, signal: context.signal });
  if (!/^\s*From \S*\s/.test(text.head)) {
    throw new UnreadableFile('not-this-format', 'The file does not begin with a From_ line, as a mailbox does.', 'Export the folder as mbox.', { line: 1, byte: 0 });
  }
  const batch = new ItemBatch(context.now, context.keepOriginals === true);
  const setting = { sourceName: context.sourceName, own: new OwnAddresses(companyAddresses), classifier: topicClassifier(context.topics) };
  const splitter = new MessageSplitter(text.newline, context.maximumRecordBytes ?? MAXIMUM_RECORD_BYTES, text.startByte, (message) => {
    const outcome = readMailMessage(message, setting);
    if (outcome instanceof Refusal) batch.refuse(outcome, message.place, originalOf(message));
    else if ('leftOut' in outcome) batch.leaveOut(outcome.leftOut, message.place, originalOf(message));
    else batch.interaction(outcome, message.place, () => originalOf(message));
  });
  for await (const piece of text.pieces) {
    splitter.push(piece.bytes);
    if (batch.size > 0) yield batch.take();
  }
  splitter.finish();
  if (batch.size > 0) yield batch.take();
}

function originalOf(message: RawMessage): string {
  const lines = [message.separator, ...message.head.slice(0, 200), '', ...message.body.slice(0, 200)];
  return decodeCharset(Buffer.from(lines.join('\n').slice(0, 40_000), 'latin1'), null);
}
