import fc from 'fast-check';
import { migratedDatabase, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate } from './bring-up-to-date';
import { asOf } from './reference/as-of';
import { linkContacts } from './reference/link-contacts';
import { openMillisecondsIn } from './reference/open-milliseconds';
import { tallyContacts } from './reference/tally-contacts';
import { EDGE_STORIES } from './reference/testing/edge-stories';
import { recordStory } from './reference/testing/record-story';
import { rolledBack } from './reference/testing/rolled-back';
import { runs } from './reference/testing/runs';
import { storeStory } from './reference/testing/store-story';
import { storyArbitrary } from './reference/testing/story-arbitrary';
import { referenceTallyRows, storedTallyRows } from './reference/testing/tally-rows';

describe('tallies', () => {
  let database: MigratedDatabase;
  beforeAll(async () => {
    database = await migratedDatabase();
  });
  afterAll(() => database.drop());

  it('SQL tallies any story as the written definitions do: every level, every cell, every lane', async () => {
    await fc.assert(
      fc.asyncProperty(storyArbitrary(), (story) =>
        rolledBack(database.pool, async (client) => {
          await storeStory(client, story);
          const upTo = await bringUpToDate(client);
          const expectedAsOf = asOf(story.sources);
          expect(upTo.asOf?.getTime()).toBe(expectedAsOf);
          const recorded = await recordStory(client, story);
          const contacts = linkContacts(recorded.interactions, recorded.segmentsOf, story.zone, openMillisecondsIn(story.openingHours, story.zone));
          expect(await storedTallyRows(client)).toEqual(referenceTallyRows(tallyContacts(contacts, expectedAsOf ?? NaN, story.zone)));
        }),
      ),
      runs(120, EDGE_STORIES),
    );
  }, 600_000);
});
