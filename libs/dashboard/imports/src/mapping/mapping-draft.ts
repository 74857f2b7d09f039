import { INTERACTION_KINDS, type InteractionKind } from '@channelwise/vocabulary';

/*
 * A CSV mapping while it is being edited. The contract carries mappings as plain JSON and the server checks every field; this is the
 * shape that the editor reads and writes, and what else a mapping holds goes through untouched.
 */

export interface ColumnSource {
  column: string;
}

export interface TimeColumn extends ColumnSource {
  format?: string | null;
}

export interface FlagColumn extends ColumnSource {
  yes: string[];
  no?: string[];
}

export interface CustomerColumn extends ColumnSource {
  handleKind: string;
}

export interface TranslatedColumn extends ColumnSource {
  values: Record<string, string>;
  otherwise?: string | null;
}

/** One value for every row, or a column whose values are translated. */
export type ValueSource = { constant: string } | TranslatedColumn;

export interface LeaveOutRule {
  column: string;
  values: string[];
  because: string;
}

export const TIME_FIELDS = ['occurredAt', 'queuedAt', 'answeredAt', 'endedAt', 'closedOn'] as const;
export type TimeField = (typeof TIME_FIELDS)[number];

export const FLAG_FIELDS = ['abandoned', 'resolved', 'automatic'] as const;
export type FlagField = (typeof FLAG_FIELDS)[number];

export const PLAIN_FIELDS = ['externalId', 'conversationId', 'caseId', 'text'] as const;
export type PlainField = (typeof PLAIN_FIELDS)[number];

export type MappingColumns = {
  channel: ValueSource;
  customer: CustomerColumn | null;
  direction?: ValueSource | null;
  visibility?: ValueSource | null;
  topic?: { columns: string[] } | null;
  segments?: Record<string, ColumnSource> | null;
} & Partial<Record<TimeField, TimeColumn | null>> &
  Partial<Record<FlagField, FlagColumn | null>> &
  Partial<Record<PlainField, ColumnSource | null>>;

export interface MappingDraft {
  name: string;
  description?: string | null;
  delimiter: string;
  encoding: string;
  header: boolean;
  timeZone: string;
  dateFormats: string[];
  recordKind: InteractionKind;
  closedMeansAnswered?: boolean;
  defaultCountry?: string | null;
  leaveOut?: LeaveOutRule[];
  columns: MappingColumns;
}

/** Fields that a kind of record cannot have: the server refuses them. */
const NOT_OF_KIND: Record<InteractionKind, readonly (TimeField | FlagField)[]> = {
  message: ['queuedAt', 'answeredAt', 'endedAt', 'closedOn', 'abandoned'],
  case: ['queuedAt', 'abandoned'],
  call: ['closedOn'],
};

/** What each time is called for a kind of record; the fields in the order in which they happen, without those that it cannot have. */
const TIME_WORDS: Record<InteractionKind, Partial<Record<TimeField, string>>> = {
  case: { occurredAt: 'Opened', answeredAt: 'First response by a person', endedAt: 'Closed (day and time)', closedOn: 'Closed (day only)' },
  call: { occurredAt: 'Call enters the system', queuedAt: 'Enters the queue', answeredAt: 'Agent connects', endedAt: 'Call ends' },
  message: { occurredAt: 'Sent' },
};

export function timesOf(kind: InteractionKind): { field: TimeField; label: string }[] {
  return TIME_FIELDS.flatMap((field) => {
    const label = TIME_WORDS[kind][field];
    return label === undefined ? [] : [{ field, label }];
  });
}

export function mayHave(kind: InteractionKind, field: TimeField | FlagField): boolean {
  return !NOT_OF_KIND[kind].includes(field);
}

/** Where nothing is known yet: every choice is still to be made, and the server says which are missing. */
export function blankDraft(name: string, timeZone: string): MappingDraft {
  return {
    name,
    delimiter: 'auto',
    encoding: 'auto',
    header: true,
    timeZone,
    dateFormats: ['iso'],
    recordKind: 'case',
    columns: { externalId: null, channel: { constant: 'other' }, customer: null },
  };
}

/** A mapping out of an answer or a saved one; null for anything that is none. */
export function draftOf(mapping: unknown): MappingDraft | null {
  if (typeof mapping !== 'object' || mapping === null || !('columns' in mapping) || typeof mapping.columns !== 'object' || mapping.columns === null) return null;
  if (!('recordKind' in mapping) || !INTERACTION_KINDS.some((kind) => kind === mapping.recordKind)) return null;
  if (!('dateFormats' in mapping) || !Array.isArray(mapping.dateFormats)) return null;
  return mapping as MappingDraft;
}

/** The draft as another kind of record: what that cannot have is dropped. */
export function asKind(draft: MappingDraft, recordKind: InteractionKind): MappingDraft {
  const dropped: readonly string[] = NOT_OF_KIND[recordKind];
  // The channel and the customer are of every kind: they are never among what is dropped.
  const columns = Object.fromEntries(Object.entries(draft.columns).filter(([field]) => !dropped.includes(field))) as MappingColumns;
  return { ...draft, recordKind, columns, closedMeansAnswered: recordKind === 'case' && draft.closedMeansAnswered === true };
}

export function withColumns(draft: MappingDraft, columns: Partial<MappingColumns>): MappingDraft {
  return { ...draft, columns: { ...draft.columns, ...columns } };
}

/** The draft with these patterns for all its times. */
export function withDateFormats(draft: MappingDraft, dateFormats: string[]): MappingDraft {
  const columns = { ...draft.columns };
  for (const field of TIME_FIELDS) {
    const source = columns[field];
    if (source) columns[field] = { ...source, format: null };
  }
  return { ...draft, dateFormats, columns };
}

/** The different values of a column in the rows that are known, most frequent first. */
export function valuesSeen(columns: readonly string[], rows: readonly (readonly string[])[], column: string, limit = 12): string[] {
  const index = columns.indexOf(column);
  if (index < 0) return [];
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = (row[index] ?? '').trim();
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).slice(0, limit).map(([value]) => value);
}

/** Entries of a list that is written in one line: `Yes, Y, 1`. */
export function entriesOf(text: string, divider = /[,\n]/): string[] {
  return text.split(divider).map((entry) => entry.trim()).filter((entry) => entry !== '');
}
