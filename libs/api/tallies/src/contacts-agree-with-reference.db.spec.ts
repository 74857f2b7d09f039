import fc from 'fast-check';
import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate } from './bring-up-to-date';
import { linkContacts } from './reference/link-contacts';
import { openMillisecondsIn } from './reference/open-milliseconds';
import { EDGE_STORIES } from './reference/testing/edge-stories';
import { referenceContactRows, storedContactRows } from './reference/testing/contact-rows';
import { recordStory } from './reference/testing/record-story';
import { rolledBack } from './reference/testing/rolled-back';
import { runs } from './reference/testing/runs';
import { storeStory } from './reference/testing/store-story';
import { storyArbitrary } from './reference/testing/story-arbitrary';

describe('contacts', () => {
  let database: MigratedDatabase;
  beforeAll(async () => {
    database = await migratedDatabase();
  });
  afterAll(() => database.drop());

  it('SQL links any story as the written definitions do, column for column', async () => {
    await fc.assert(
      fc.asyncProperty(storyArbitrary(), (story) =>
        rolledBack(database.pool, async (client) => {
          await storeStory(client, story);
          await bringUpToDate(client);
          const recorded = await recordStory(client, story);
          const expected = linkContacts(recorded.interactions, recorded.segmentsOf, story.zone, openMillisecondsIn(story.openingHours, story.zone));
          expect(await storedContactRows(client)).toEqual(referenceContactRows(expected, recorded));
        }),
      ),
      runs(120, EDGE_STORIES),
    );
  }, 600_000);
});
