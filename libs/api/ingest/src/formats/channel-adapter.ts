import type { CustomerRecord, Instant, Interaction } from '@channelwise/vocabulary';
import type { Taxonomy } from '../classification/taxonomy';
import type { Place } from '../reading/place';
import type { FormatKey } from './format-key';
import type { FormatOptions } from './format-options';
import type { RejectionCode } from './rejection-code';

/**
 * One outcome of reading. `records` says how many records of the file it was made of: 1 as a rule, the number of log lines for a call
 * of a queue log, 0 for an extra that came beside another item (a customer's segments in a row that is an interaction, too). The sum
 * of `records` over all items is therefore exactly the number of records received.
 */
export type AdapterItem =
  | { kind: 'interaction'; interaction: Interaction; place: Place; records: number; original?: string }
  | { kind: 'customer'; customer: CustomerRecord; place: Place; records: number; original?: string }
  /** Left out by a rule of the mapping or of the format, not by fault. `rule` is a short sentence to group and show. */
  | { kind: 'left-out'; rule: string; place: Place; records: number; original: string }
  /** Refused with a reason. `field` names the column or field at fault, where one is; `original` is capped at 10,000 characters. */
  | { kind: 'rejected'; code: RejectionCode; message: string; field: string | null; place: Place; records: number; original: string };

export interface ReadingContext {
  /** Name of the source, stable over its files: it takes part in the handles of anonymous customers. */
  sourceName: string;
  /** The clock: a record more than 24 hours after it is refused. */
  now: Instant;
  topics: Taxonomy;
  /** Ends the reading: the adapter then throws the signal's reason. */
  signal?: AbortSignal;
  options?: FormatOptions;
  /** Longest record in bytes, default 1 MiB. A longer one is refused, and not held in memory. */
  maximumRecordBytes?: number;
  /** Hand on the original text of accepted records, too (for a preview). Default false. */
  keepOriginals?: boolean;
}

/**
 * Reads one native format. Pure and streaming: no database, no clock, memory does not grow with the file.
 * Throws {@link UnreadableFile} when the whole file is of no use, and nothing else of its own.
 */
export interface ChannelAdapter {
  readonly format: FormatKey;
  /** The format's name for people. */
  readonly label: string;
  /** Usual endings with the dot, most usual first. */
  readonly fileExtensions: readonly string[];
  /** Yields batches of at most some thousand items, in the order of the file (calls: in the order in which they end). */
  read(bytes: AsyncIterable<Buffer>, context: ReadingContext): AsyncIterable<AdapterItem[]>;
}
