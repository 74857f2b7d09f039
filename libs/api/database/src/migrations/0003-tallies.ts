import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sufficient statistics per day, 8-day block and month, channel, segment and topic. Histograms and lists of counters are packed into
 * one numeric each, eight decimal digits a lane: `sum()` merges them and deltas subtract (see `libs/api/tallies/src/lanes`).
 */
export class Tallies1700000000003 implements MigrationInterface {
  name = 'Tallies1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lane_unit (lane smallint primary key, unit numeric not null);
      insert into lane_unit (lane, unit)
      select lane, ('1' || repeat('0', 8 * lane))::numeric from generate_series(0, 760) as lane;

      create function lanes_of_bits(bits bigint) returns numeric
        language sql immutable strict parallel safe
        return regexp_replace(bits::bit(60)::text, '(.)', '0000000\\1', 'g')::numeric;
      comment on function lanes_of_bits is 'each bit that is set counts one in the lane of the same number (bit 0 = lane 0, up to 59)';

      create function latency_bucket(seconds double precision) returns smallint
        language sql immutable strict parallel safe
        return (case when seconds <= 1 then 0 else least(760, ceil(ln(seconds) / ln(1.01::double precision / 0.99::double precision))) end)::smallint;

      create table tally (
        level smallint not null,
        segment_id smallint not null,
        topic_id smallint not null,
        day date not null,
        channel smallint not null,
        is_private boolean not null,
        rage boolean not null,
        contacts integer not null,
        answered integer not null,
        gave_up integer not null,
        closed_unanswered integer not null,
        waiting integer not null,
        answered_untimed integer not null,
        automatic_messages integer not null,
        settled_episodes integer not null,
        days_closed integer not null,
        days_open integer not null,
        days_sum bigint not null,
        answered_times numeric not null,
        gave_up_times numeric not null,
        closed_times numeric not null,
        waiting_starts numeric not null,
        settled_times numeric not null,
        days_to_close numeric not null,
        resolution numeric not null,
        journey numeric not null,
        primary key (level, segment_id, topic_id, day, channel, is_private, rage)
      ) with (fillfactor = 80);
      create index tally_emptied on tally (level) where contacts = 0;
      comment on column tally.level is '0 day, 1 block of 8 days within the month, 2 month; segment x topic is kept from level 1 on';
      comment on column tally.segment_id is '0 = all customers';
      comment on column tally.topic_id is '0 = all topics, -1 = topic unknown';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations of Channelwise go forward only; restore a backup to go back.');
  }
}
