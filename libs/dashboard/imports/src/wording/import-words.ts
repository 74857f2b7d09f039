import type { FormatKey, ImportState, ImportStatus } from '@channelwise/contracts';
import { countInWords } from './sizes';

/** Formats by what people call them, in the order in which they are offered. */
export const FORMAT_WORDS: Record<FormatKey, { label: string; note: string }> = {
  csv: { label: 'CSV or TSV', note: 'Any table with one contact or message in a row, by a mapping' },
  'asterisk-queue-log': { label: 'Asterisk queue log', note: 'Telephone calls, from queue_log' },
  mbox: { label: 'Mailbox (mbox)', note: 'E-mail threads, from Gmail, Thunderbird or a mail server' },
  'x-api-v2': { label: 'X (Twitter) API v2', note: 'Tweets and direct messages, JSON or one object a line' },
  'facebook-graph': { label: 'Facebook Graph API', note: 'Posts, comments and Messenger conversations of a page' },
  customers: { label: 'Customer list', note: 'Whose handles are one person, and who is in which segment' },
};

const STATE_WORDS: Record<ImportState, string> = {
  waiting: 'Waiting for its file',
  reading: 'Reading',
  storing: 'Storing',
  linking: 'Linking and counting',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
  interrupted: 'Interrupted',
};

export function stateInWords(state: ImportState): string {
  return STATE_WORDS[state];
}

/** Whether an import can still change. */
export function isOpen(state: ImportState): boolean {
  return state === 'waiting' || state === 'reading' || state === 'storing' || state === 'linking';
}

/** The one sentence that an import comes down to. */
export function headlineOf(status: ImportStatus): string {
  const { received, accepted, duplicates, rejected } = status.counts;
  switch (status.state) {
    case 'waiting':
      return 'Waiting for the file';
    case 'reading':
      return 'The file is being read';
    case 'storing':
      return 'What was read is being stored';
    case 'linking':
      return 'Contacts are being linked and counted';
    case 'done':
      if (received === 0) return 'The file held no records';
      if (accepted === received) return received === 1 ? 'The one record was taken in' : `All ${countInWords(received)} records were taken in`;
      if (duplicates === received) return 'Nothing new: every record was known already';
      if (accepted === 0 && rejected > 0 && duplicates === 0) return 'No record could be taken in';
      return `${countInWords(accepted)} of ${countInWords(received, 'record')} ${accepted === 1 ? 'was' : 'were'} taken in`;
    case 'failed':
      return 'The file could not be taken in';
    case 'cancelled':
      return 'The import was cancelled';
    case 'interrupted':
      return 'The import was interrupted';
  }
}

/** What each reason is called, by its code; a code that is not in the list is shown with its hyphens opened. */
const REASON_WORDS: Record<string, { label: string; help: string | null }> = {
  'left-out-by-rule': { label: 'Left out by a rule', help: null },
  'replaced-by-later-record': { label: 'Replaced by a later record of this file', help: 'The last record with an id counts, as chosen.' },
  'id-with-different-content': { label: 'Id known with different content', help: 'The first one stays. To let later records correct earlier ones, import the file again with that rule.' },
  'handle-belongs-to-another-customer': { label: 'Handle belongs to another customer', help: 'One number or address was given to two customers. Correct the list and import it again.' },
  'invalid-date': { label: 'No such date or time', help: 'Check the date formats of the mapping, or the export.' },
  'nonexistent-local-time': { label: 'Local time skipped by the clocks', help: 'In spring the clocks jump over an hour. The time zone of the mapping may be wrong.' },
  'date-in-future': { label: 'Lies in the future', help: 'Day and month may be exchanged, or the time zone may be wrong.' },
  'end-before-start': { label: 'Ends before it begins', help: 'Two time columns may be exchanged in the mapping.' },
  'unlisted-value': { label: 'Value that the mapping does not list', help: 'Add it to the value list of the mapping, or choose what other values mean.' },
  'missing-field': { label: 'A field is missing', help: null },
  'wrong-field-count': { label: 'Wrong number of cells', help: 'The row is broken, or a delimiter stands in a cell without quotation marks.' },
  'unclosed-quote': { label: 'Quotation mark never closed', help: null },
  'invalid-encoding': { label: 'Characters in another encoding', help: 'Choose the encoding of the export in the mapping.' },
  'invalid-character': { label: 'Character that cannot be stored', help: null },
  'record-too-long': { label: 'Record too long', help: null },
  'value-too-long': { label: 'Value too long', help: null },
  'invalid-json': { label: 'Broken JSON', help: 'The export may have been cut off.' },
  'unknown-record': { label: 'Record of an unknown kind', help: null },
  'invalid-handle': { label: 'No such number or address', help: 'Check what the customer column holds.' },
};

export function reasonInWords(code: string): { label: string; help: string | null } {
  const known = REASON_WORDS[code];
  if (known) return known;
  const words = code.replaceAll('-', ' ');
  return { label: words.charAt(0).toUpperCase() + words.slice(1), help: null };
}
