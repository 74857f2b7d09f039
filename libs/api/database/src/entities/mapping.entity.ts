import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A CSV mapping that somebody saved under a name. */
@Entity({ name: 'mapping' })
export class MappingEntity {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  mapping!: Record<string, unknown>;

  @Column({ name: 'saved_at', type: 'timestamptz', default: () => 'now()' })
  savedAt!: Date;
}
