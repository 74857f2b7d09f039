import type { PoolClient } from 'pg';
import type { ImportCounts } from '@channelwise/contracts';
import type { AdapterItem, ChannelAdapter, ReadingContext } from '../formats/channel-adapter';
import { CopyLine, CopyTarget } from './copy/copy-line';
import { NO_COUNTS } from './intake-request';
import { CUSTOMER_COLUMNS, CUSTOMER_HANDLE_COLUMNS, CUSTOMER_SEGMENT_COLUMNS, writeCustomer } from './work/customer-rows';
import { RECORD_COLUMNS, writeInteraction } from './work/interaction-rows';
import { REFUSAL_COLUMNS, writeRefusal } from './work/refusal-rows';
import type { WorkTables } from './work/work-tables';

/** Adds up what the file said, item by item: `accepted` and `duplicates` are only known when it is stored. */
function count(counts: ImportCounts, item: AdapterItem): void {
  counts.received += item.records;
  if (item.kind === 'left-out') counts.leftOut += item.records;
  if (item.kind === 'rejected') counts.rejected += item.records;
}

/**
 * Reads a file to its end into the work tables. Memory does not grow with the file: what the database has not taken yet holds up the
 * reading. Throws what the adapter, the database or the signal throws; nothing is left under way on the connection then.
 */
export async function readIntoWork(
  client: PoolClient,
  tables: WorkTables,
  adapter: ChannelAdapter,
  bytes: AsyncIterable<Buffer>,
  context: ReadingContext,
  onBatch: (counts: ImportCounts) => void,
): Promise<ImportCounts> {
  const record = new CopyTarget(tables.record, RECORD_COLUMNS);
  const refusal = new CopyTarget(tables.refusal, REFUSAL_COLUMNS);
  const customers = {
    customer: new CopyTarget(tables.customer, CUSTOMER_COLUMNS),
    customerHandle: new CopyTarget(tables.customerHandle, CUSTOMER_HANDLE_COLUMNS),
    customerSegment: new CopyTarget(tables.customerSegment, CUSTOMER_SEGMENT_COLUMNS),
  };
  const targets = [record, refusal, ...Object.values(customers)];
  const joins = adapter.format === 'customers';
  const line = new CopyLine(client);
  const counts = { ...NO_COUNTS };
  let seq = 0;
  try {
    for await (const items of adapter.read(bytes, context)) {
      for (const item of items) {
        seq += 1;
        count(counts, item);
        if (item.kind === 'interaction') {
          writeInteraction(record.rows, seq, item);
          // Records may be long: a batch of them would be many chunks.
          if (record.rows.full) await line.sendIfFull(record);
        } else if (item.kind === 'customer') {
          writeCustomer(customers, seq, item, joins);
        } else {
          writeRefusal(refusal.rows, item);
          if (refusal.rows.full) await line.sendIfFull(refusal);
        }
      }
      for (const target of targets) await line.sendIfFull(target);
      context.signal?.throwIfAborted();
      onBatch(counts);
    }
    await line.finish(targets);
  } finally {
    await line.settle();
  }
  return counts;
}
