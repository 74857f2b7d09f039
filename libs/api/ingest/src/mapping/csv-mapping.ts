import type { Channel, Direction, HandleKind, InteractionKind, Visibility } from '@channelwise/vocabulary';

/** One value for every row. */
export interface ConstantValue<Value extends string> {
  constant: Value;
}

/**
 * A column whose values are translated. `values` is looked up as written, then without regard to case and outer blanks. A value that is not listed becomes
 * `otherwise`, and without `otherwise` the row is refused.
 */
export interface TranslatedColumn<Value extends string> {
  column: string;
  values: Record<string, Value>;
  otherwise?: Value | null;
}

export type ValueSource<Value extends string> = ConstantValue<Value> | TranslatedColumn<Value>;

/** A column that is taken as it is. An empty cell is null. */
export interface ColumnSource {
  column: string;
}

/** A column with a time. `format` overrides the mapping's `dateFormats`. */
export interface TimeColumn extends ColumnSource {
  format?: string | null;
}

/** A column that says yes or no. Values are compared without regard to case. An unlisted value is `null` (flag unknown). */
export interface FlagColumn extends ColumnSource {
  yes: string[];
  no?: string[];
}

export interface CustomerColumn extends ColumnSource {
  /** What the column holds; `by-channel`: a phone number on phone rows, an address on e-mail rows, and so on. */
  handleKind: HandleKind | 'by-channel';
}

/** Rows to leave out by rule. They are counted and shown with `because`. */
export interface LeaveOutRule {
  column: string;
  values: string[];
  because: string;
}

/**
 * How to read any CSV or TSV: plain JSON, stored with the source. A column is named by its header; in a file without header by its
 * position, `"1"` for the first.
 */
export interface CsvMapping {
  name: string;
  description?: string | null;
  /** A single character, or `auto` to find it in the first lines. */
  delimiter: string;
  /** `auto` (byte order mark, else UTF-8) or a name such as `windows-1252`, `iso-8859-15`, `utf-16le`. */
  encoding: string;
  /** Whether the first row names the columns. */
  header: boolean;
  /** IANA zone of the times that carry no offset of their own. */
  timeZone: string;
  /**
   * Patterns tried in this order: `iso` (2026-03-01T10:00[:00[.123]][Z|+01:00], T or blank), `epoch-seconds`, `epoch-milliseconds`, or
   * built of yyyy yy MM M MMM dd d HH H hh h mm m ss s SSS a XXX X xx 'quoted text' and separators.
   */
  dateFormats: string[];
  recordKind: InteractionKind;
  /** A case that is closed counts as answered although the source gives no time of the first response. */
  closedMeansAnswered?: boolean;
  /** ISO 3166 country of phone numbers without a country code. */
  defaultCountry?: string | null;
  leaveOut?: LeaveOutRule[];
  columns: {
    /** Null: the row's hash serves, so that the same row read twice is one interaction. */
    externalId: ColumnSource | null;
    channel: ValueSource<Channel>;
    /** Null or an empty cell: an anonymous handle of its own for every row. */
    customer: CustomerColumn | null;
    occurredAt: TimeColumn;
    /** Default inbound. */
    direction?: ValueSource<Direction> | null;
    queuedAt?: TimeColumn | null;
    answeredAt?: TimeColumn | null;
    endedAt?: TimeColumn | null;
    closedOn?: TimeColumn | null;
    abandoned?: FlagColumn | null;
    resolved?: FlagColumn | null;
    automatic?: FlagColumn | null;
    conversationId?: ColumnSource | null;
    caseId?: ColumnSource | null;
    /** Several columns are joined with " · ". Without it the topic comes from the text by the taxonomy. */
    topic?: { columns: string[] } | null;
    /** Default public on Twitter and Facebook, private elsewhere. */
    visibility?: ValueSource<Visibility> | null;
    text?: ColumnSource | null;
    /** Segment column by segmentation scheme. */
    segments?: Record<string, ColumnSource> | null;
  };
}
