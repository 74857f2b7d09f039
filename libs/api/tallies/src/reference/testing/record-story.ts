import type { PoolClient } from 'pg';
import type { Handle } from '@channelwise/vocabulary';
import type { RecordedInteraction } from '../recorded-interaction';
import { deliveriesOf, type Story } from './story';

/** A story as the reference reads it: with the keys and ids that the store gave to its interactions, topics and segments. */
export interface RecordedStory {
  interactions: RecordedInteraction[];
  /** One segment of each scheme, in the order of the schemes. */
  segmentsOf: (customer: string) => number[];
  /** The store's id of a customer. */
  customerId: (customer: string) => string;
}

/** Looks up the keys and ids of a stored story. Nothing else is read: who is who comes from the story's own lists. */
export async function recordStory(client: PoolClient, story: Story): Promise<RecordedStory> {
  const keys = await client.query<{ source: string; source_id: number; external_id: string; external_key: string }>(
    `select source.name as source, interaction.source_id, interaction.external_id, interaction.external_key::text
     from interaction join source on source.id = interaction.source_id`,
  );
  const keyOf = new Map(keys.rows.map((row) => [JSON.stringify([row.source, row.external_id]), row]));
  const topics = new Map((await client.query<{ id: number; name: string }>('select id, name from topic')).rows.map((row) => [row.name, row.id]));
  const owners = ownersOf(story);

  const interactions: RecordedInteraction[] = [];
  for (const { source, interaction } of deliveriesOf(story)) {
    const stored = keyOf.get(JSON.stringify([source, interaction.externalId]));
    if (!stored) throw new Error(`${interaction.externalId} of ${source} was not stored`);
    interactions.push({
      ...interaction,
      key: BigInt(stored.external_key),
      customer: owners.get(nameOf(interaction.handle)) ?? nameOf(interaction.handle),
      sourceId: stored.source_id,
      topicId: interaction.topic === null ? null : (topics.get(interaction.topic) ?? null),
      caseKey: interaction.caseId === null ? null : BigInt(await hashOf(client, interaction.caseId)),
    });
  }
  const ids = new Map<string, string>();
  for (const { customer } of interactions) ids.set(customer, await hashOf(client, customer));
  return { interactions, segmentsOf: await segmentLookup(client, story), customerId: (customer) => ids.get(customer) ?? '' };
}

/** The person behind each handle that a list names; any other handle is a person of its own. */
function ownersOf(story: Story): Map<string, string> {
  const owners = new Map<string, string>();
  for (const customer of story.customers) {
    owners.set(`crm:${customer.customerId}`, `crm:${customer.customerId}`);
    for (const handle of customer.handles) owners.set(nameOf(handle), `crm:${customer.customerId}`);
  }
  return owners;
}

async function segmentLookup(client: PoolClient, story: Story): Promise<(customer: string) => number[]> {
  const schemes = (await client.query<{ id: number; name: string }>('select id, name from segment_scheme order by id')).rows;
  const segments = (await client.query<{ id: number; scheme_id: number; name: string | null }>('select id, scheme_id, name from segment')).rows;
  return (customer) => {
    const record = story.customers.find((candidate) => `crm:${candidate.customerId}` === customer);
    return schemes.map((scheme) => {
      const name = record?.segments[scheme.name] ?? null;
      const segment = segments.find((candidate) => candidate.scheme_id === scheme.id && candidate.name === name);
      if (!segment) throw new Error(`no segment ${name ?? '(unsegmented)'} in ${scheme.name}`);
      return segment.id;
    });
  };
}

const nameOf = (handle: Handle) => `${handle.kind}:${handle.value}`;

async function hashOf(client: PoolClient, text: string): Promise<string> {
  return (await client.query<{ key: string }>('select hashtextextended($1, 0)::text as key', [text])).rows[0]?.key ?? '';
}
