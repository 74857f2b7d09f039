import type { Interaction } from '@channelwise/vocabulary';
import { readJsonElements } from '../reading/json/read-json-elements';
import { MAXIMUM_RECORD_BYTES } from '../reading/limits';
import { openSourceText } from '../reading/source-text';
import type { AdapterItem, ReadingContext } from './channel-adapter';
import { ItemBatch } from './item-batch';
import { Refusal } from './refusal';

export type JsonOutcome = Interaction | { leftOut: string } | Refusal;

/** One record that came of an element, with its own original where the element holds several. */
export interface JsonRecord {
  outcome: JsonOutcome;
  original: (() => string) | null;
}

/** Streams a JSON format: every element becomes one or more records. */
export async function* readJsonFormat(
  bytes: AsyncIterable<Buffer>,
  context: ReadingContext,
  recordsOf: (element: unknown) => Iterable<JsonRecord>,
  largestElementBytes = MAXIMUM_RECORD_BYTES,
): AsyncGenerator<AdapterItem[], void, undefined> {
  const text = await openSourceText(bytes, { encoding: null, signal: context.signal });
  const batch = new ItemBatch(context.now, context.keepOriginals === true);
  const elements = readJsonElements(text, context.maximumRecordBytes ?? largestElementBytes, {
    element: (value, place, original) => {
      for (const record of recordsOf(value)) {
        const { outcome } = record;
        const text = record.original ?? original;
        if (outcome instanceof Refusal) batch.refuse(outcome, place, text());
        else if ('leftOut' in outcome) batch.leaveOut(outcome.leftOut, place, text());
        else batch.interaction(outcome, place, text);
      }
    },
    bad: (code, message, original, place) => batch.refuse(new Refusal(code, message), place, original),
  });
  for await (const _ of elements) if (batch.size > 0) yield batch.take();
}
