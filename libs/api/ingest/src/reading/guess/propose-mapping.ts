import type { Channel } from '@channelwise/vocabulary';
import type { CsvMapping, CustomerColumn } from '../../mapping/csv-mapping';
import { channelOfWord } from './channel-words';
import type { ColumnGuess, ColumnKind } from './column-guess';

export interface TableGuess {
  delimiter: string;
  encoding: string;
  header: boolean;
  columns: ColumnGuess[];
}

/**
 * A mapping to begin with. What cannot be told is left open: no customer column is an anonymous customer per row, no channel column is the
 * channel that the file's name speaks of, else "other". Null when no column holds a time: then nothing can be read.
 */
export function proposeMapping(table: TableGuess, fileName: string, timeZone: string): CsvMapping | null {
  const taken = new Set<string>();
  const take = (kinds: readonly ColumnKind[], names: RegExp | null): ColumnGuess | null => {
    const candidates = table.columns.filter((column) => kinds.includes(column.kind) && !taken.has(column.name));
    const found = names === null ? candidates[0] : candidates.find((column) => names.test(column.name));
    if (found) taken.add(found.name);
    return found ?? null;
  };

  const answered = take(['time'], /answer|first.?re(?:ply|sponse)|respon|replied|connected|pick.?up/i);
  const queued = take(['time'], /queue/i);
  const closed = take(['time'], CLOSED);
  const closedDay = take(['date'], CLOSED);
  const opened = take(['time'], /creat|open|receiv|start|begin|submit|report|request|sent|date|time/i) ?? take(['time'], null) ?? take(['date'], /creat|open|receiv|start|date/i) ?? take(['date'], null);
  if (!opened) return null;

  const id = take(['id', 'number', 'other'], /^(?:id|case.?(?:id|number|no)|ticket.?(?:id|number|no)?|.*(?:message|tweet|call|request|interaction|record|conversation).?id|uuid|key|reference|ref)$/i) ?? take(['id'], null);
  const channel = take(['channel'], null);
  const customer = customerColumn(take);
  const text = take(['text', 'other'], /^(?:text|body|message|description|content|comments?|question)$/i) ?? take(['text'], null);
  const topics = [take(TOPIC_KINDS, /topic|category|subject|reason|queue/i), take(TOPIC_KINDS, /^(?:type|sub.?category|sub.?type|issue)$/i)].filter((column) => column !== null);
  const isCase = answered !== null || closed !== null || closedDay !== null;
  const isCall = queued !== null;

  return {
    name: fileName,
    delimiter: table.delimiter,
    encoding: table.encoding,
    header: table.header,
    timeZone,
    dateFormats: [...new Set([opened, answered, queued, closed, closedDay].flatMap((column) => column?.dateFormat ?? []))],
    recordKind: isCall ? 'call' : isCase ? 'case' : 'message',
    closedMeansAnswered: isCase && !isCall && answered === null,
    columns: {
      externalId: id && { column: id.name },
      channel: channel ? { column: channel.name, values: channelValues(channel), otherwise: 'other' } : { constant: isCall ? 'phone' : channelOfFileName(fileName) },
      customer,
      occurredAt: time(opened),
      queuedAt: queued && time(queued),
      answeredAt: answered && time(answered),
      endedAt: closed && time(closed),
      closedOn: closedDay && !isCall && closed === null ? time(closedDay) : null,
      topic: topics.length > 0 ? { columns: topics.map((column) => column.name) } : null,
      text: text && { column: text.name },
    },
  };
}

const CLOSED = /clos|resol|ended|end.?(?:time|at|date)|complet|finish|hang.?up|solved/i;
const TOPIC_KINDS: readonly ColumnKind[] = ['category', 'other', 'text'];
const CUSTOMER = /customer|client|caller|contact|account|user|author|sender|from|address|person|member|requester|citizen/i;

function customerColumn(take: (kinds: readonly ColumnKind[], names: RegExp | null) => ColumnGuess | null): CustomerColumn | null {
  const crm = take(['id', 'number', 'category', 'other'], /^(?:customer|client|account|member|crm|contact|user|requester).?(?:id|number|no|key)$/i);
  if (crm) return { column: crm.name, handleKind: 'crm' };
  const email = take(['email'], null);
  if (email) return { column: email.name, handleKind: 'email' };
  const phone = take(['phone'], null);
  if (phone) return { column: phone.name, handleKind: 'phone' };
  const other = take(['id', 'number', 'category', 'other'], CUSTOMER);
  return other && { column: other.name, handleKind: 'other' };
}

/** Words that the first rows may lack and later ones have: without them those rows would pass for "other". */
const USUAL_WORDS: Readonly<Record<string, Channel>> = { Phone: 'phone', Call: 'phone', Email: 'email', 'E-mail': 'email', Twitter: 'twitter', Tweet: 'twitter', TWIR: 'twitter', Facebook: 'facebook', Messenger: 'facebook' };

function channelValues(column: ColumnGuess): Record<string, Channel> {
  const values: Record<string, Channel> = {};
  for (const value of column.values) {
    const channel = channelOfWord(value);
    if (channel !== null && channel !== 'other') values[value] = channel;
  }
  const seen = new Set(Object.keys(values).map((value) => value.toLowerCase()));
  for (const [word, channel] of Object.entries(USUAL_WORDS)) if (!seen.has(word.toLowerCase())) values[word] = channel;
  return values;
}

function channelOfFileName(fileName: string): Channel {
  const words = fileName.replace(/\.[a-z]+$/i, '').split(/[^a-z]+/i);
  return words.map(channelOfWord).find((channel) => channel !== null) ?? 'other';
}

function time(column: ColumnGuess): { column: string; format: string | null } {
  return { column: column.name, format: column.dateFormat };
}
