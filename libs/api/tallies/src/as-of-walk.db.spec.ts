import fc from 'fast-check';
import type { PoolClient } from 'pg';
import { interaction, migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate, rebuild } from './bring-up-to-date';
import { DAY } from './reference/durations';
import { EDGE_STORIES } from './reference/testing/edge-stories';
import { differencesFromKept, keepResults } from './reference/testing/kept-results';
import { rolledBack } from './reference/testing/rolled-back';
import { runs } from './reference/testing/runs';
import { deliveriesOf, type Story } from './reference/testing/story';
import { storeStory } from './reference/testing/store-story';
import { storyArbitrary } from './reference/testing/story-arbitrary';

const DAYS = 40;

describe('the as-of moving on while no interaction arrives', () => {
  let database: MigratedDatabase;
  beforeAll(async () => {
    database = await migratedDatabase();
  });
  afterAll(() => database.drop());

  it('matures the tallies day by day exactly as a rebuild would judge them, and back again', async () => {
    await fc.assert(
      fc.asyncProperty(storyArbitrary(16), (story) =>
        rolledBack(database.pool, async (client) => {
          await storeStory(client, heldBack(story));
          const start = (await bringUpToDate(client)).asOf?.getTime() ?? NaN;
          for (let day = 1; day <= DAYS; day += 1) {
            expect(await moveAsOf(client, start + day * DAY)).toBe(start + day * DAY);
            expect(await differencesFromRebuild(client)).toEqual([]);
          }
          await moveAsOf(client, start);
          expect(await differencesFromRebuild(client)).toEqual([]);
        }),
      ),
      runs(EDGE_STORIES.length + 3, EDGE_STORIES),
    );
  }, 600_000);
});

/** The story with a source more that ends where the story begins: the as-of walks through the story instead of away from it. */
function heldBack(story: Story): Story {
  const occurredAt = Math.min(...deliveriesOf(story).map((delivery) => delivery.interaction.occurredAt));
  const oldCall = interaction({ externalId: 'old', channel: 'phone', kind: 'call', handle: { kind: 'crm', value: 'konrad' }, occurredAt });
  return { ...story, sources: [...story.sources, { name: 'old', interactions: [oldCall], declaredCompleteUpTo: null }] };
}

/** Somebody says that every source is complete at least up to an instant; nobody is touched. Returns the as-of. */
async function moveAsOf(client: PoolClient, upTo: number): Promise<number> {
  await client.query('update source set declared_complete_up_to = $1', [new Date(upTo).toISOString()]);
  const step = await bringUpToDate(client);
  expect(step.contactsAfter).toBe(0);
  return step.asOf?.getTime() ?? NaN;
}

/** What a rebuild would change; the walk goes on from the tallies as they were, so that a slip would add up. */
async function differencesFromRebuild(client: PoolClient): Promise<Record<string, unknown>[]> {
  await client.query('savepoint before_rebuild');
  await keepResults(client);
  await rebuild(client);
  const differences = await differencesFromKept(client);
  await client.query('rollback to savepoint before_rebuild');
  return differences;
}
