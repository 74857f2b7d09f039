import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One import: its request, its progress and its counts. */
@Entity({ name: 'import' })
export class ImportEntity {
  /** A bigint, which the driver hands over as text. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ type: 'text' })
  format!: string;

  @Column({ name: 'source_name', type: 'text' })
  sourceName!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'jsonb' })
  request!: Record<string, unknown>;

  @Column({ name: 'bytes_read', type: 'bigint', default: 0 })
  bytesRead!: string;

  @Column({ name: 'bytes_total', type: 'bigint', nullable: true })
  bytesTotal!: string | null;

  @Column({ type: 'bigint', default: 0 })
  received!: string;

  @Column({ type: 'bigint', default: 0 })
  accepted!: string;

  @Column({ type: 'bigint', default: 0 })
  corrected!: string;

  @Column({ type: 'bigint', default: 0 })
  duplicates!: string;

  @Column({ name: 'left_out', type: 'bigint', default: 0 })
  leftOut!: string;

  @Column({ type: 'bigint', default: 0 })
  rejected!: string;

  @Column({ type: 'jsonb', nullable: true })
  problem!: Record<string, unknown> | null;

  @Column({ name: 'demo_removed', type: 'boolean', default: false })
  demoRemoved!: boolean;

  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'now()' })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
