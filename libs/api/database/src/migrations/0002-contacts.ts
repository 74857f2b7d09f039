import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What linking makes of the interactions. A contact belongs to a customer; the times of its neighbours on the same issue are kept,
 * so that every repeat-contact figure is a threshold and changing the window is a switch, not a rebuild.
 */
export class Contacts1700000000002 implements MigrationInterface {
  name = 'Contacts1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contact (
        customer_id bigint not null,
        contact_key bigint not null,
        issue_key bigint not null,
        started_at timestamptz not null,
        ended_at timestamptz not null,
        queued_at timestamptz,
        first_response_at timestamptz,
        last_response_at timestamptz,
        outcome_at timestamptz,
        handed_to_private_at timestamptz,
        previous_started_at timestamptz,
        previous_ended_at timestamptz,
        next_started_at timestamptz,
        next_same_channel_started_at timestamptz,
        settled_at timestamptz,
        episode_ended_at timestamptz,
        closed_on date,
        channel smallint not null,
        source_id smallint not null,
        topic_id smallint not null,
        outcome smallint not null,
        arrival smallint not null,
        messages integer not null,
        automatic_messages integer not null,
        is_private boolean not null,
        rage boolean not null,
        answered_untimed boolean not null,
        resolved boolean,
        segments smallint[] not null,
        resolving_channels smallint[] not null,
        last_channels smallint[] not null,
        primary key (customer_id, contact_key)
      );
      create index contact_started on contact (started_at);
      create index contact_ended on contact (ended_at);
      create index contact_episode_ended on contact (episode_ended_at);
      comment on column contact.contact_key is 'external_key of the interaction that opened it';
      comment on column contact.topic_id is '-1 = topic unknown';
      comment on column contact.outcome is '1 answered, 2 gave up, 3 closed without reply, 4 still waiting';
      comment on column contact.arrival is 'against the previous contact on the issue: 0 none, 1 from another channel that failed, 2 from another channel after an answer, 3 same channel';
      comment on column contact.previous_ended_at is 'latest end of all earlier contacts on the issue';
      comment on column contact.settled_at is 'last company response of the episode that this contact begins (window 7 days, anchor end); null unless it begins one that was answered';
      comment on column contact.resolving_channels is 'per window 1, 7, 14, 30 days: channel of the last response of the episode that this contact begins; 0 = never answered; null = does not begin one';
      comment on column contact.last_channels is 'per window: channel of the last contact of that episode';

      -- Work tables of linking and tallies: permanent and unlogged, because Citus cannot insert from temporary tables.
      create unlogged table touched_customer (customer_id bigint primary key);
      create unlogged table contact_before (like contact);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations of Channelwise go forward only; restore a backup to go back.');
  }
}
