import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second clock: opening hours per channel, holidays, and what contacts and tallies need to count in them; the queue of the phone;
 * and to whom a first-time resolution is credited.
 *
 * Contacts and tallies gain columns that only linking can fill, so both are emptied and `workspace.rebuild_needed` asks the next start
 * to make them anew from the interactions.
 */
export class OpeningHours1700000000005 implements MigrationInterface {
  name = 'OpeningHours1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opening_hours (
        channel smallint not null,
        weekday smallint not null check (weekday between 1 and 7),
        opens time not null,
        closes time not null check (closes > opens),
        primary key (channel, weekday, opens)
      );
      comment on column opening_hours.weekday is '1 Monday to 7 Sunday';
      comment on column opening_hours.closes is 'up to 24:00';
      create table holiday (day date primary key);
      insert into opening_hours (channel, weekday, opens, closes)
      select usual.channel, weekday, usual.opens, usual.closes
      from (values (1, 1, 5, time '08:00', time '20:00'), (1, 6, 6, '09:00', '17:00'), (2, 1, 5, '09:00', '17:30'),
        (3, 1, 7, '08:00', '22:00'), (4, 1, 7, '08:00', '22:00'), (5, 1, 5, '09:00', '17:00')) as usual (channel, first_weekday, last_weekday, opens, closes)
      cross join lateral generate_series(usual.first_weekday, usual.last_weekday) as weekday;

      create table open_time (
        channel smallint not null,
        utc_day date not null,
        from_at timestamptz not null,
        until_at timestamptz not null,
        open_until timestamptz not null,
        open_before bigint not null,
        primary key (channel, utc_day, from_at)
      );
      comment on table open_time is 'the opening hours as instants: the milliseconds open up to an instant of [from_at, until_at) are open_before + the time from from_at to it, as far as open_until';
      comment on column open_time.utc_day is 'slices end where a day of UTC ends, so that an instant finds its slice by equality, whatever the clocks of the zone do';

      alter table workspace
        add column rebuild_needed boolean not null default false,
        add column open_time_zone text,
        add column open_time_from date,
        add column open_time_until date;
      comment on column workspace.open_time_zone is 'zone for which open_time was made; null = it has to be made anew';
      update workspace set rebuild_needed = exists (select from interaction);

      truncate contact, contact_before, tally;
      alter table contact add column outcome_open_milliseconds bigint, add column settled_untimed boolean not null;
      alter table contact_before add column outcome_open_milliseconds bigint, add column settled_untimed boolean not null;
      comment on column contact.outcome_at is 'null while waiting, and where the source gives no time or only a day of it';
      comment on column contact.outcome_open_milliseconds is 'from started_at to outcome_at within the opening hours of the channel';
      comment on column contact.settled_untimed is 'the last response of the episode that this contact begins has no time, or only a day of it';

      alter table tally
        add column queued integer not null,
        add column answered_open_times numeric not null,
        add column gave_up_open_times numeric not null,
        add column closed_open_times numeric not null,
        add column speed_of_answer_times numeric not null,
        add column queued_gave_up_times numeric not null,
        add column credit numeric not null;
      -- Rows of some lists are two to four kilobytes: to leave them as they are is cheaper, to write and to read, than to compress them.
      alter table tally set (toast_tuple_target = 4096);
      comment on column tally.queued is 'calls that reached the queue';
      comment on column tally.answered_open_times is 'like answered_times, counted in the opening hours of the channel';
      comment on column tally.speed_of_answer_times is 'from the queue to the agent, elapsed';
      comment on column tally.credit is 'mature episodes and those resolved the first time, by resolving and by last channel';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations of Channelwise go forward only; restore a backup to go back.');
  }
}
