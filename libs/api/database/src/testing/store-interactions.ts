import type { Pool, PoolClient } from 'pg';
import { channelEntry, INTERACTION_KINDS, type CustomerRecord, type Handle, type Instant, type Interaction } from '@channelwise/vocabulary';

/** What a spec may leave out of an interaction; everything else is required. */
const DEFAULTS = {
  direction: 'inbound',
  queuedAt: null,
  answeredAt: null,
  answeredUntimed: false,
  endedAt: null,
  closedOn: null,
  abandoned: false,
  resolved: null,
  conversationId: null,
  caseId: null,
  topic: null,
  visibility: 'private',
  automatic: false,
  rage: false,
  text: null,
} as const satisfies Partial<Interaction>;

type WithDefaults = keyof typeof DEFAULTS;
export type SketchedInteraction = Omit<Interaction, WithDefaults> & Partial<Pick<Interaction, WithDefaults>>;

/** An interaction with the usual values where the sketch is silent. */
export function interaction(sketch: SketchedInteraction): Interaction {
  return { ...DEFAULTS, ...sketch };
}

const instant = (value: Instant | null) => (value === null ? null : new Date(value).toISOString());

/**
 * Stores interactions row by row, as plainly as can be: for specs, which want a store that does not share code with the intake.
 * Names the customers as touched; the caller brings the store up to date.
 */
export async function storeInteractions(client: Pool | PoolClient, sourceName: string, interactions: readonly Interaction[]): Promise<void> {
  const source = await client.query<{ id: number }>(
    `insert into source (name) values ($1) on conflict (name) do update set name = excluded.name returning id`,
    [sourceName],
  );
  const sourceId = source.rows[0]?.id;
  for (const item of interactions) {
    const topic = item.topic === null ? null : (await client.query<{ id: number }>('insert into topic (name) values ($1) on conflict (name) do update set name = excluded.name returning id', [item.topic])).rows[0]?.id;
    await client.query(
      `insert into handle (handle_id, customer_id, kind, value, evidence)
       values (hashtextextended($1 || ':' || $2, 0), hashtextextended($1 || ':' || $2, 0), $1, $2, 'own') on conflict do nothing`,
      [item.handle.kind, item.handle.value],
    );
    await client.query(
      `insert into interaction (handle_id, external_key, occurred_at, queued_at, answered_at, ended_at, conversation_key, case_key, content_hash, closed_on, source_id,
         channel, kind, topic_id, outbound, is_private, answered_untimed, abandoned, resolved, automatic, rage, external_id, text)
       values (hashtextextended($1 || ':' || $2, 0), hashtextextended($3, $4), $5, $6, $7, $8, hashtextextended($9, 0), hashtextextended($10, 0), 0, $11, $4,
         $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $3, $22)`,
      [
        item.handle.kind,
        item.handle.value,
        item.externalId,
        sourceId,
        instant(item.occurredAt),
        instant(item.queuedAt),
        instant(item.answeredAt),
        instant(item.endedAt),
        item.conversationId,
        item.caseId,
        item.closedOn,
        channelEntry(item.channel).id,
        INTERACTION_KINDS.indexOf(item.kind) + 1,
        topic,
        item.direction === 'outbound',
        item.visibility === 'private',
        item.answeredUntimed,
        item.abandoned,
        item.resolved,
        item.automatic,
        item.rage,
        item.text,
      ],
    );
    await client.query(
      `insert into touched_customer (customer_id) select customer_id from handle where handle_id = hashtextextended($1 || ':' || $2, 0) on conflict do nothing`,
      [item.handle.kind, item.handle.value],
    );
    await client.query('update source set latest_event = greatest(latest_event, $2, $3, $4) where id = $1', [sourceId, instant(item.occurredAt), instant(item.answeredAt), instant(item.endedAt)]);
  }
}

const handleKey = (handle: Handle) => `${handle.kind}:${handle.value}`;

/** Joins the handles of customers and puts them into segments, likewise plainly. Names old and new customers as touched. */
export async function storeCustomers(client: Pool | PoolClient, customers: readonly CustomerRecord[]): Promise<void> {
  for (const customer of customers) {
    const own = `crm:${customer.customerId}`;
    for (const key of [own, ...customer.handles.map(handleKey)]) {
      const [kind = '', ...rest] = key.split(':');
      await client.query(`insert into touched_customer (customer_id) select customer_id from handle where handle_id = hashtextextended($1, 0) union select hashtextextended($2, 0) on conflict do nothing`, [key, own]);
      await client.query(
        `insert into handle (handle_id, customer_id, kind, value, evidence) values (hashtextextended($1, 0), hashtextextended($2, 0), $3, $4, 'list')
         on conflict (handle_id) do update set customer_id = excluded.customer_id, evidence = excluded.evidence`,
        [key, own, kind, rest.join(':')],
      );
    }
    for (const [schemeName, segmentName] of Object.entries(customer.segments)) {
      const scheme = (await client.query<{ id: number }>('insert into segment_scheme (name) values ($1) on conflict (name) do update set name = excluded.name returning id', [schemeName])).rows[0]?.id;
      await client.query('insert into segment (scheme_id, name) values ($1, null) on conflict do nothing', [scheme]);
      const segment = (await client.query<{ id: number }>('insert into segment (scheme_id, name) values ($1, $2) on conflict (scheme_id, name) do update set name = excluded.name returning id', [scheme, segmentName]))
        .rows[0]?.id;
      await client.query(
        `insert into customer_segment (customer_id, scheme_id, segment_id) values (hashtextextended($1, 0), $2, $3) on conflict (customer_id, scheme_id) do update set segment_id = excluded.segment_id`,
        [own, scheme, segment],
      );
    }
  }
}
