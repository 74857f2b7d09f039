import { createReadStream } from 'node:fs';
import type { CustomerRecord, Interaction } from '@channelwise/vocabulary';
import { DEFAULT_TAXONOMY } from '../../classification/default-taxonomy';
import { UnreadableFile } from '../../reading/unreadable-file';
import type { AdapterItem, ChannelAdapter, ReadingContext } from '../channel-adapter';

/** The clock of the specs. */
export const NOW = Date.parse('2026-11-01T00:00:00Z');

export const CONTEXT: ReadingContext = { sourceName: 'spec', now: NOW, topics: DEFAULT_TAXONOMY };

/** A file in chunks of one size, by default all at once. */
export async function* bytesOf(content: string | Buffer, chunkSize = Number.MAX_SAFE_INTEGER): AsyncGenerator<Buffer> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < buffer.length; at += chunkSize) yield buffer.subarray(at, at + chunkSize);
}

/** Everything that an adapter makes of a content. */
export async function readAll(adapter: ChannelAdapter, content: string | Buffer | AsyncIterable<Buffer>, context: Partial<ReadingContext> = {}): Promise<AdapterItem[]> {
  const items: AdapterItem[] = [];
  const bytes = typeof content === 'string' || Buffer.isBuffer(content) ? bytesOf(content) : content;
  for await (const batch of adapter.read(bytes, { ...CONTEXT, ...context })) items.push(...batch);
  return items;
}

export function fixture(path: string): AsyncIterable<Buffer> {
  return createReadStream(path);
}

export function interactionsOf(items: AdapterItem[]): Interaction[] {
  return items.flatMap((item) => (item.kind === 'interaction' ? [item.interaction] : []));
}

export function customersOf(items: AdapterItem[]): CustomerRecord[] {
  return items.flatMap((item) => (item.kind === 'customer' ? [item.customer] : []));
}

/** What is not an interaction, as short text: `line 3: invalid-date in created`. */
export function problemsOf(items: AdapterItem[]): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'rejected') return [`line ${item.place.line}: ${item.code}${item.field === null ? '' : ` in ${item.field}`}`];
    return item.kind === 'left-out' ? [`line ${item.place.line}: left out`] : [];
  });
}

/** The records of the file that the items account for. */
export function recordsOf(items: AdapterItem[]): number {
  return items.reduce((sum, item) => sum + item.records, 0);
}

/** The refusal of the whole file; fails when it is read, or when anything else is thrown. */
export async function refusalOf(reading: Promise<AdapterItem[]>): Promise<UnreadableFile> {
  const outcome: unknown = await reading.catch((error: unknown) => error);
  if (outcome instanceof UnreadableFile) return outcome;
  if (outcome instanceof Error) throw outcome;
  throw new Error('the file was read');
}
