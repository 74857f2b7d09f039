import { checkMapping } from '../../mapping/check-mapping';
import { columnsOfMapping } from '../../mapping/columns-of-mapping';
import { cappedOriginal, MAXIMUM_RECORD_BYTES } from '../../reading/limits';
import { openSourceText } from '../../reading/source-text';
import { UnreadableFile } from '../../reading/unreadable-file';
import type { AdapterItem, ChannelAdapter, ReadingContext } from '../channel-adapter';
import { Refusal } from '../refusal';
import { readTable, type TableRow } from './read-table';
import { RowInterpreter } from './row-interpreter';
import { SeenCustomers } from './seen-customers';

/** Reads any CSV or TSV by a mapping. */
export const csvAdapter: ChannelAdapter = {
  format: 'csv',
  label: 'CSV or TSV by a mapping',
  fileExtensions: ['.csv', '.tsv', '.txt'],
  read: readCsv,
};

async function* readCsv(bytes: AsyncIterable<Buffer>, context: ReadingContext): AsyncGenerator<AdapterItem[], void, undefined> {
  const mapping = context.options?.csv?.mapping;
  if (!mapping) throw new UnreadableFile('invalid-mapping', 'A CSV file needs a mapping.', 'Choose which column means what, or take the proposed mapping.');
  const problems = checkMapping(mapping);
  if (problems[0]) {
    throw new UnreadableFile('invalid-mapping', problems.map((problem) => `${problem.field}: ${problem.message}`).join('; '), 'Correct the mapping at the named fields.');
  }
  const text = await openSourceText(bytes, { encoding: mapping.encoding === 'auto' ? null : mapping.encoding, signal: context.signal });
  const keepOriginals = context.keepOriginals === true;
  const seen = new SeenCustomers();
  let interpreter: RowInterpreter | null = null;

  const onRow = (row: TableRow, items: AdapterItem[]): void => {
    const outcome = interpreter?.read(row.cell, row.raw);
    if (outcome === undefined) return;
    const place = row.place();
    if (outcome instanceof Refusal) {
      items.push({ kind: 'rejected', code: outcome.code, message: outcome.message, field: outcome.field, place, records: 1, original: cappedOriginal(row.original()) });
    } else if ('leftOut' in outcome) {
      items.push({ kind: 'left-out', rule: outcome.leftOut, place, records: 1, original: cappedOriginal(row.original()) });
    } else {
      const item: AdapterItem = { kind: 'interaction', interaction: outcome, place, records: 1 };
      if (keepOriginals) item.original = cappedOriginal(row.original());
      items.push(item);
      const customer = interpreter?.customerOf(outcome, row.cell);
      if (customer && seen.isNew(customer)) items.push({ kind: 'customer', customer, place, records: 0 });
    }
  };

  yield* readTable(text, {
    delimiter: mapping.delimiter === 'auto' ? null : mapping.delimiter,
    header: mapping.header,
    maximumRecordBytes: context.maximumRecordBytes ?? MAXIMUM_RECORD_BYTES,
    requiredColumns: columnsOfMapping(mapping),
    onColumns: (indexOf) => (interpreter = new RowInterpreter(mapping, indexOf, context)),
    onRow,
  });
}
