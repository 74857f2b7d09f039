import type { PoolClient } from 'pg';
import { IntakeRefused } from '../intake-refused';
import type { WorkTables } from '../work/work-tables';

/** Ids of topics and segments are two bytes wide, because they stand in every tally. */
const MOST_NAMES = 32_000;

export interface SourceRow {
  id: number;
  /** It has no interactions yet. */
  isNew: boolean;
}

/*
 * None of these uses `on conflict`: it takes a number from the sequence also for a row that is there already, and two-byte ids would
 * run out after some hundred imports. The store lock makes asking first safe.
 */

/** The source of this name, made where it is new. A source with own data is not generated any more. */
export async function ensureSource(client: PoolClient, name: string, generated: boolean): Promise<SourceRow> {
  const found = await client.query<{ id: number }>('update source set generated = source.generated and $2 where source.name = $1 returning source.id', [name, generated]);
  const existing = found.rows[0];
  if (existing) return { id: existing.id, isNew: false };
  const made = await client.query<{ id: number }>('insert into source (name, generated) values ($1, $2) returning source.id', [name, generated]);
  const row = made.rows[0];
  if (!row) throw new Error('an insert answered no row');
  return { id: row.id, isNew: true };
}

/** Makes the topics that the import brings. */
export async function ensureTopics(client: PoolClient, tables: WorkTables): Promise<void> {
  await client.query(`
    insert into topic (name)
    select distinct record.topic from ${tables.record} as record
    where record.topic is not null and not exists (select from topic where topic.name = record.topic)
    order by record.topic
    limit ${MOST_NAMES + 1}`);
  await refuseTooMany(client, 'topic', 'topics', 'Choose a topic column with fewer different values, for example a category instead of a subject line.');
}

/** Makes schemes and segments that the import brings. Answers whether there is a new scheme: it changes every customer's row. */
export async function ensureSegments(client: PoolClient, tables: WorkTables): Promise<boolean> {
  const schemes = await client.query(`
    with made as (
      insert into segment_scheme (name)
      select distinct brought.scheme from ${tables.customerSegment} as brought
      where not exists (select from segment_scheme where segment_scheme.name = brought.scheme)
      order by brought.scheme
      returning segment_scheme.id
    )
    insert into segment (scheme_id, name) select made.id, null from made`);
  await client.query(`
    insert into segment (scheme_id, name)
    select distinct segment_scheme.id, brought.name
    from ${tables.customerSegment} as brought
    join segment_scheme on segment_scheme.name = brought.scheme
    where not exists (select from segment where segment.scheme_id = segment_scheme.id and segment.name = brought.name)
    order by segment_scheme.id, brought.name
    limit ${MOST_NAMES + 1}`);
  await refuseTooMany(client, 'segment', 'segments', 'Choose a segment column with fewer different values, for example an age band instead of an age in days.');
  return (schemes.rowCount ?? 0) > 0;
}

async function refuseTooMany(client: PoolClient, table: 'topic' | 'segment', words: string, remedy: string): Promise<void> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  if ((rows[0]?.n ?? 0) > MOST_NAMES) throw new IntakeRefused(`too-many-${words}`, `With this file there would be more than ${MOST_NAMES.toLocaleString('en')} ${words}.`, remedy);
}
