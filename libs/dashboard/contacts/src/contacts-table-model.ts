import type { TableModel } from '@channelwise/charts';
import type { ContactRow } from '@channelwise/contracts';
import { channelEntry } from '@channelwise/vocabulary';
import { handleInWords, VERDICT_WORDS } from './contact-words';

const COLUMNS = [
  { key: 'started', label: 'Started (UTC)', numeric: false },
  { key: 'channel', label: 'Channel', numeric: false },
  { key: 'visibility', label: 'Visibility', numeric: false },
  { key: 'private', label: 'Handed to private (UTC)', numeric: false },
  { key: 'customer', label: 'Customer (masked)', numeric: false },
  { key: 'segments', label: 'Segments', numeric: false },
  { key: 'topic', label: 'Topic', numeric: false },
  { key: 'outcome', label: 'Outcome', numeric: false },
  { key: 'waited', label: 'Waited (s)', numeric: true },
  { key: 'first-response', label: 'First response (UTC)', numeric: false },
  { key: 'ended', label: 'Ended (UTC)', numeric: false },
  { key: 'venting', label: 'Venting', numeric: false },
  { key: 'claim', label: 'Resolved by the source’s word', numeric: false },
  { key: 'next-channel', label: 'Next contact on the issue', numeric: false },
  { key: 'next-after', label: 'After (s)', numeric: true },
  { key: 'verdict', label: 'Solved first time?', numeric: false },
  { key: 'reason', label: 'Why', numeric: false },
  { key: 'address', label: 'Address', numeric: false },
];

/** The contacts on screen as a table of exact values: for the CSV. Instants are in UTC, durations in seconds, what is not known is empty. */
export function contactsTableModel(rows: readonly ContactRow[]): TableModel {
  return {
    caption: 'Contacts',
    columns: COLUMNS,
    rows: rows.map((row) => [
      row.startedAt,
      channelEntry(row.channel).label,
      row.visibility,
      row.handedToPrivateAt,
      handleInWords(row.handle),
      row.segments.map(({ scheme, label }) => `${scheme}: ${label}`).join('; '),
      row.topic.label,
      row.answeredUntimed ? 'answered, time unknown' : row.outcome,
      row.waitedSeconds,
      row.firstResponseAt,
      row.endedAt,
      row.rage ? 'yes' : 'no',
      row.resolvedClaim === null ? null : row.resolvedClaim ? 'yes' : 'no',
      row.next === null ? null : channelEntry(row.next.channel).label,
      row.next?.afterSeconds ?? null,
      VERDICT_WORDS[row.resolution.verdict],
      row.resolution.reason,
      // As one text: a spreadsheet would round the two 64-bit numbers.
      `/contacts/${row.customerId}/${row.contactKey}`,
    ]),
  };
}
