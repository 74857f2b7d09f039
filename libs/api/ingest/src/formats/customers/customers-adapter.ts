import type { CustomerRecord, Handle, HandleKind } from '@channelwise/vocabulary';
import { MAXIMUM_RECORD_BYTES } from '../../reading/limits';
import { openSourceText } from '../../reading/source-text';
import type { AdapterItem, ChannelAdapter, ReadingContext } from '../channel-adapter';
import { checkKey } from '../check-interaction';
import type { CellReader } from '../csv/read-value';
import { readTable } from '../csv/read-table';
import { HandleReader } from '../handle-of';
import { ItemBatch } from '../item-batch';
import { Refusal } from '../refusal';
import { CUSTOMER_ID_COLUMN, SEGMENT_PREFIX } from './customer-columns';

/** Reads a list of customers: `customer_id`, their handles (several in one cell are divided by `;`), and segments in columns `segment:<Scheme>`. */
export const customersAdapter: ChannelAdapter = {
  format: 'customers',
  label: 'Customer list with handles and segments (CSV)',
  fileExtensions: ['.csv', '.tsv', '.txt'],
  read: readCustomers,
};

const HANDLE_COLUMNS: readonly { column: string; kind: HandleKind }[] = [
  { column: 'phone', kind: 'phone' },
  { column: 'email', kind: 'email' },
  { column: 'twitter_id', kind: 'twitter' },
  { column: 'facebook_id', kind: 'facebook' },
];

interface Layout {
  id: number;
  handles: { column: string; kind: HandleKind; index: number }[];
  segments: { scheme: string; index: number }[];
}

async function* readCustomers(bytes: AsyncIterable<Buffer>, context: ReadingContext): AsyncGenerator<AdapterItem[], void, undefined> {
  const options = context.options?.customers ?? {};
  const text = await openSourceText(bytes, { encoding: options.encoding ?? null, signal: context.signal });
  const handles = new HandleReader(options.defaultCountry);
  const batch = new ItemBatch(context.now, context.keepOriginals === true);
  let layout: Layout = { id: 0, handles: [], segments: [] };

  yield* readTable(text, {
    delimiter: options.delimiter ?? null,
    header: true,
    maximumRecordBytes: context.maximumRecordBytes ?? MAXIMUM_RECORD_BYTES,
    requiredColumns: [CUSTOMER_ID_COLUMN],
    onColumns: (indexOf, names) => (layout = { id: indexOf(CUSTOMER_ID_COLUMN), ...layoutOf(names) }),
    onRow: (row, items) => {
      const customer = readCustomer(row.cell, layout, handles);
      if (customer instanceof Refusal) batch.refuse(customer, row.place(), row.original());
      else batch.customer(customer, row.place(), row.original);
      items.push(...batch.take());
    },
  });
}

function layoutOf(names: readonly string[]): Omit<Layout, 'id'> {
  const lower = names.map((name) => name.toLowerCase());
  return {
    handles: HANDLE_COLUMNS.map(({ column, kind }) => ({ column, kind, index: lower.indexOf(column) })).filter(({ index }) => index >= 0),
    segments: names
      .map((name, index) => ({ scheme: name.slice(SEGMENT_PREFIX.length).trim(), index, named: name.toLowerCase().startsWith(SEGMENT_PREFIX) }))
      .filter(({ scheme, named }) => named && scheme !== '')
      .map(({ scheme, index }) => ({ scheme, index })),
  };
}

function readCustomer(cell: CellReader, layout: Layout, reader: HandleReader): CustomerRecord | Refusal {
  const customerId = cell(layout.id).trim();
  if (customerId === '') return new Refusal('missing-field', 'The row has no customer_id', CUSTOMER_ID_COLUMN);
  const handles: Handle[] = [];
  for (const { column, kind, index } of layout.handles) {
    for (const written of cell(index).split(';')) {
      const handle = reader.read(kind, written);
      if (handle === 'invalid') return new Refusal('invalid-handle', `"${written.trim().slice(0, 60)}" is no ${kind} handle`, column);
      if (handle !== null && !handles.some((known) => known.kind === handle.kind && known.value === handle.value)) handles.push(handle);
    }
  }
  const segments: Record<string, string> = {};
  for (const { scheme, index } of layout.segments) {
    const segment = cell(index).trim();
    if (segment !== '') segments[scheme] = segment;
  }
  for (const [field, key] of [[CUSTOMER_ID_COLUMN, customerId], ...Object.entries(segments)] as const) {
    const refusal = checkKey(field, key);
    if (refusal) return refusal;
  }
  return { customerId, handles, segments };
}
