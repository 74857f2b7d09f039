import fc from 'fast-check';
import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate, rebuild } from './bring-up-to-date';
import { asOf } from './reference/as-of';
import { deliver } from './reference/testing/deliver';
import { deliveredStoryArbitrary } from './reference/testing/delivery-arbitrary';
import { differencesFromKept, emptyStore, keepResults } from './reference/testing/kept-results';
import { rolledBack } from './reference/testing/rolled-back';
import { runs } from './reference/testing/runs';
import { setWorkspace, storeStory } from './reference/testing/store-story';

describe('bringing up to date step by step', () => {
  let database: MigratedDatabase;
  beforeAll(async () => {
    database = await migratedDatabase();
  });
  afterAll(() => database.drop());

  it('comes to the same contacts and tallies as a rebuild, and as everything at one go, in whatever order and batches a story arrives', async () => {
    await fc.assert(
      fc.asyncProperty(deliveredStoryArbitrary(20), ({ story, batches }) =>
        rolledBack(database.pool, async (client) => {
          await setWorkspace(client, story);
          for (const batch of batches) {
            await deliver(client, batch);
            await bringUpToDate(client);
          }
          await keepResults(client);

          const rebuilt = await rebuild(client);
          expect(rebuilt.asOf?.getTime()).toBe(asOf(story.sources));
          expect(await differencesFromKept(client)).toEqual([]);

          await emptyStore(client);
          await storeStory(client, story);
          await bringUpToDate(client);
          expect(await differencesFromKept(client)).toEqual([]);
        }),
      ),
      runs(40),
    );
  }, 600_000);
});
