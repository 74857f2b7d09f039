import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports with their counts, what they refused, and the mappings that people saved. */
export class Imports1700000000004 implements MigrationInterface {
  name = 'Imports1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import (
        id bigint generated always as identity primary key,
        file_name text not null,
        format text not null,
        source_name text not null,
        state text not null,
        request jsonb not null,
        bytes_read bigint not null default 0,
        bytes_total bigint,
        received bigint not null default 0,
        accepted bigint not null default 0,
        corrected bigint not null default 0,
        duplicates bigint not null default 0,
        left_out bigint not null default 0,
        rejected bigint not null default 0,
        problem jsonb,
        demo_removed boolean not null default false,
        started_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create table import_refusal (
        import_id bigint not null references import (id) on delete cascade,
        line bigint not null,
        kind text not null,
        code text not null,
        message text not null,
        original text not null
      );
      create index import_refusal_import on import_refusal (import_id, line);
      create table mapping (
        name text primary key,
        mapping jsonb not null,
        saved_at timestamptz not null default now()
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations of Channelwise go forward only; restore a backup to go back.');
  }
}
