import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came in. An interaction belongs to a handle: its key is `(handle_id, external_key)`, which is also how it would be
 * distributed on Citus. Ids are hashes of keys (`hashtextextended`), so that they need no round trip and no sequence.
 *
 * `interaction_external` exists because a corrected export may move a record to another customer: without it the same external id
 * could be stored twice under two handles.
 */
export class Interactions1700000000001 implements MigrationInterface {
  name = 'Interactions1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workspace (
        id smallint primary key default 1 check (id = 1),
        zone text not null,
        as_of timestamptz,
        version bigint not null default 0
      );
      create table source (
        id smallint generated always as identity primary key,
        name text not null unique,
        generated boolean not null default false,
        latest_event timestamptz,
        declared_complete_up_to timestamptz
      );
      create table topic (
        id smallint generated always as identity primary key,
        name text not null unique
      );
      create table segment_scheme (
        id smallint generated always as identity primary key,
        name text not null unique
      );
      create table segment (
        id smallint generated always as identity primary key,
        scheme_id smallint not null references segment_scheme (id),
        name text,
        unique nulls not distinct (scheme_id, name)
      );
      comment on column segment.name is 'null = unsegmented: the customers without a segment in this scheme';

      create table interaction (
        handle_id bigint not null,
        external_key bigint not null,
        occurred_at timestamptz not null,
        queued_at timestamptz,
        answered_at timestamptz,
        ended_at timestamptz,
        conversation_key bigint,
        case_key bigint,
        content_hash bigint not null,
        import_id bigint,
        closed_on date,
        source_id smallint not null,
        channel smallint not null,
        kind smallint not null,
        topic_id smallint,
        outbound boolean not null,
        is_private boolean not null,
        answered_untimed boolean not null,
        abandoned boolean not null,
        resolved boolean,
        automatic boolean not null,
        rage boolean not null,
        external_id text not null,
        text text,
        primary key (handle_id, external_key)
      );
      comment on column interaction.kind is '1 call, 2 message, 3 case';
      create index interaction_external on interaction (external_key);

      create table handle (
        handle_id bigint primary key,
        customer_id bigint not null,
        kind text not null,
        value text not null,
        evidence text not null
      );
      create index handle_customer on handle (customer_id);
      comment on column handle.evidence is 'why this handle belongs to this customer: own (nothing joined it), list (an imported customer list)';

      create table customer_segment (
        customer_id bigint not null,
        scheme_id smallint not null,
        segment_id smallint not null,
        primary key (customer_id, scheme_id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations of Channelwise go forward only; restore a backup to go back.');
  }
}
