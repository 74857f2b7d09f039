import fc from 'fast-check';
import type { CustomerRecord, Instant, Interaction } from '@channelwise/vocabulary';
import { DAY } from '../durations';
import type { Story } from './story';
import { storyArbitrary } from './story-arbitrary';
import { deliveriesOf } from './story';

/** One thing that reaches the store. */
export type Delivery =
  | { kind: 'interaction'; source: string; interaction: Interaction }
  | { kind: 'customer'; customer: CustomerRecord }
  | { kind: 'declaration'; source: string; upTo: Instant | null };

/** A story and one way in which it may have arrived; the store is brought up to date after each batch. */
export interface DeliveredStory {
  story: Story;
  batches: Delivery[][];
}

/** More than a story has deliveries. */
const DRAWS = 60;

/**
 * Stories whose parts arrive in any order and in any batches: replies before questions, customer lists late or twice, sources that join
 * late with older data, and sources that are first declared complete up to one instant and then up to another.
 */
export function deliveredStoryArbitrary(longest: number): fc.Arbitrary<DeliveredStory> {
  return fc
    .record({
      story: storyArbitrary(longest),
      ranks: fc.array(fc.nat({ max: 999 }), { minLength: DRAWS, maxLength: DRAWS }),
      breaks: fc.array(fc.constantFrom(false, false, false, true), { minLength: DRAWS, maxLength: DRAWS }),
      hastyDays: fc.constantFrom(0, 1, 7, 40),
    })
    .map(({ story, ranks, breaks, hastyDays }) => ({ story, batches: inBatches(inOrder(deliveriesInOrder(story, hastyDays), ranks), breaks) }));
}

/** What arrives may be superseded; `followedBy` keeps the last word last. */
interface Parcel {
  first: Delivery;
  followedBy: Delivery | null;
}

function deliveriesInOrder(story: Story, hastyDays: number): Parcel[] {
  const interactions = deliveriesOf(story);
  const latest = Math.max(...interactions.map((delivery) => delivery.interaction.occurredAt));
  return [
    ...interactions.map((delivery): Parcel => ({ first: { kind: 'interaction', ...delivery }, followedBy: null })),
    ...story.customers.map((customer): Parcel => ({ first: { kind: 'customer', customer: earlierEdition(customer) }, followedBy: { kind: 'customer', customer } })),
    ...story.sources.map(
      (source): Parcel => ({
        first: { kind: 'declaration', source: source.name, upTo: latest + hastyDays * DAY },
        followedBy: { kind: 'declaration', source: source.name, upTo: source.declaredCompleteUpTo },
      }),
    ),
  ];
}

/** The list as it was before: one handle less, and everybody of a scheme in one segment. */
function earlierEdition(customer: CustomerRecord): CustomerRecord {
  const segments = Object.fromEntries(Object.keys(customer.segments).map((scheme) => [scheme, 'Before']));
  return { customerId: customer.customerId, handles: customer.handles.slice(1), segments };
}

function inOrder(parcels: readonly Parcel[], ranks: readonly number[]): Delivery[] {
  const ranked = parcels.flatMap(({ first, followedBy }, index) => {
    const rank = ranks[index] ?? 0;
    const later = Math.max(rank, ranks[DRAWS - 1 - index] ?? 0);
    return followedBy === null ? [{ rank, delivery: first }] : [{ rank, delivery: first }, { rank: later + 0.5, delivery: followedBy }];
  });
  return ranked.sort((left, right) => left.rank - right.rank).map(({ delivery }) => delivery);
}

function inBatches(deliveries: readonly Delivery[], breaks: readonly boolean[]): Delivery[][] {
  const batches: Delivery[][] = [[]];
  deliveries.forEach((delivery, index) => {
    if (breaks[index % DRAWS]) batches.push([]);
    batches.at(-1)?.push(delivery);
  });
  return batches.filter((batch) => batch.length > 0);
}
