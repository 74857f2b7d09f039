import type { PoolClient } from 'pg';
import { storeCustomers, storeInteractions } from '@channelwise/api/database/testing';
import { replaceOpeningHours, touchEveryone } from '@channelwise/api/linking';
import type { CustomerRecord, Instant } from '@channelwise/vocabulary';
import type { Story } from './story';

/** Puts a whole story into an empty store at one go; the caller brings the store up to date. */
export async function storeStory(client: PoolClient, story: Story): Promise<void> {
  await setWorkspace(client, story);
  for (const source of story.sources) {
    if (source.interactions.length === 0) continue;
    await storeInteractions(client, source.name, source.interactions);
    await declareCompleteUpTo(client, source.name, source.declaredCompleteUpTo);
  }
  await storeLists(client, story.customers);
}

/** The zone in which the workspace cuts its days, and its opening hours. */
export async function setWorkspace(client: PoolClient, { zone, openingHours }: Pick<Story, 'zone' | 'openingHours'>): Promise<void> {
  await client.query('update workspace set zone = $1', [zone]);
  await replaceOpeningHours(client, openingHours);
}

/** Says that a source is complete up to an instant, also before anything of it has come; null = nobody says so. */
export async function declareCompleteUpTo(client: PoolClient, source: string, upTo: Instant | null): Promise<void> {
  await client.query(
    `insert into source (name, declared_complete_up_to) values ($1, $2) on conflict (name) do update set declared_complete_up_to = excluded.declared_complete_up_to`,
    [source, upTo === null ? null : new Date(upTo).toISOString()],
  );
}

/** Stores customer lists; a scheme that is new changes the row of everybody, also of those whom the list does not name. */
export async function storeLists(client: PoolClient, customers: readonly CustomerRecord[]): Promise<void> {
  const before = await schemeCount(client);
  await storeCustomers(client, customers);
  if ((await schemeCount(client)) > before) await touchEveryone(client);
}

async function schemeCount(client: PoolClient): Promise<number> {
  return (await client.query<{ n: number }>('select count(*)::int as n from segment_scheme')).rows[0]?.n ?? 0;
}
