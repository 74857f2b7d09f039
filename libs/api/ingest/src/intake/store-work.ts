import type { PoolClient } from 'pg';
import { touchEveryone } from '@channelwise/api/linking';
import { bringUpToDate, STORE_LOCK } from '@channelwise/api/tallies';
import type { IntakeRequest, IntakeResult } from './intake-request';
import { adoptZone } from './store/adopt-zone';
import { countFates } from './store/count-fates';
import { decideFatesSql } from './store/decide-fates.query';
import { ensureSegments, ensureSource, ensureTopics } from './store/ensure-names';
import { removeDemo } from './store/remove-demo';
import { storeCustomers } from './store/store-customers';
import { moveSource, storeInteractions } from './store/store-interactions';
import { storeRefusals } from './store/store-refusals';
import type { WorkTables } from './work/work-tables';

export interface StoreStep {
  importId: string;
  received: number;
  bytesRead: number;
  now: Date;
  onLinking(): void;
}

/**
 * Stores what the work tables hold, links it and moves the tallies: the inside of the one transaction of an import. The caller begins
 * and commits; until then nothing of it is seen, and a failure at any point leaves the data as it was.
 */
export async function storeWork(client: PoolClient, tables: WorkTables, request: IntakeRequest, step: StoreStep): Promise<IntakeResult> {
  await client.query('select pg_advisory_xact_lock($1)', [STORE_LOCK]);
  await client.query("set local work_mem = '128MB'");
  const demoRemoved = !request.generated && !request.keepDemo && (await removeDemo(client));
  if (request.options.csv) await adoptZone(client, request.options.csv.mapping.timeZone);

  const source = await ensureSource(client, request.sourceName, request.generated);
  await ensureTopics(client, tables);
  const isNewScheme = await ensureSegments(client, tables);
  await client.query(decideFatesSql(tables, request.corrections, !source.isNew), [source.id]);
  await client.query(`analyze ${tables.fate}`);
  await storeInteractions(client, tables, source.id, step.importId);
  await storeCustomers(client, tables);
  await storeRefusals(client, tables, step.importId);
  await moveSource(client, tables, source.id, request.completeUpTo === null ? null : new Date(request.completeUpTo), step.now);
  const counts = await countFates(client, tables, step.received);

  if (isNewScheme) await touchEveryone(client);
  if (!request.linkLater) {
    step.onLinking();
    await bringUpToDate(client);
  }
  await client.query(
    `update import
    set state = 'done', finished_at = clock_timestamp(), demo_removed = $2, received = $3, accepted = $4, corrected = $5, duplicates = $6, left_out = $7, rejected = $8, bytes_read = $9
    where import.id = $1::bigint`,
    [step.importId, demoRemoved, counts.received, counts.accepted, counts.corrected, counts.duplicates, counts.leftOut, counts.rejected, step.bytesRead],
  );
  return { counts, demoRemoved };
}
