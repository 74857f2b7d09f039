import type { OpeningHours } from '@channelwise/contracts';
import type { CustomerRecord, Instant, Interaction } from '@channelwise/vocabulary';

/** The interactions that one source delivers, and up to when somebody said that it is complete. */
export interface StorySource {
  name: string;
  interactions: Interaction[];
  declaredCompleteUpTo: Instant | null;
}

/** A small invented world: who wrote and called, and what the customer lists say about them. */
export interface Story {
  zone: string;
  openingHours: OpeningHours;
  sources: StorySource[];
  customers: CustomerRecord[];
}

/** All interactions of a story with the source that delivers them. */
export function deliveriesOf(story: Story): { source: string; interaction: Interaction }[] {
  return story.sources.flatMap((source) => source.interactions.map((item) => ({ source: source.name, interaction: item })));
}
