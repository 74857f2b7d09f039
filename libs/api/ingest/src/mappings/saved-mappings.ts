import type { Pool } from 'pg';
import type { SavedMapping } from '@channelwise/contracts';
import { InvalidImportRequest, InvalidMapping, MappingNotFound } from '../imports/import-errors';
import { checkMapping } from '../mapping/check-mapping';

const LONGEST_NAME = 200;

interface Row {
  name: string;
  mapping: unknown;
  savedAt: Date;
}

/** The mappings that people saved under a name, to use them again next month. */
export class SavedMappings {
  constructor(private readonly pool: Pool) {}

  /** All, by name. */
  async list(): Promise<SavedMapping[]> {
    const { rows } = await this.pool.query<Row>('select mapping.name, mapping.mapping, mapping.saved_at as "savedAt" from mapping order by mapping.name');
    return rows.map(savedMapping);
  }

  /** Throws MappingNotFound. */
  async read(name: string): Promise<SavedMapping> {
    const { rows } = await this.pool.query<Row>('select mapping.name, mapping.mapping, mapping.saved_at as "savedAt" from mapping where mapping.name = $1', [name]);
    const row = rows[0];
    if (!row) throw new MappingNotFound(name);
    return savedMapping(row);
  }

  /** Saves a mapping, over one of the same name. Throws InvalidMapping with every field at fault, InvalidImportRequest for a bad name. */
  async save(name: string, mapping: unknown): Promise<SavedMapping> {
    if (name.trim() === '' || name.length > LONGEST_NAME || name.includes('\0')) throw new InvalidImportRequest([{ field: 'name', message: `must have 1 to ${LONGEST_NAME} characters` }]);
    const problems = checkMapping(mapping);
    if (problems.length > 0) throw new InvalidMapping(problems);
    await this.pool.query(
      `insert into mapping (name, mapping, saved_at) values ($1, $2, now())
      on conflict (name) do update set mapping = excluded.mapping, saved_at = excluded.saved_at`,
      [name, JSON.stringify(mapping)],
    );
    return this.read(name);
  }

  /** Throws MappingNotFound. */
  async remove(name: string): Promise<void> {
    const { rowCount } = await this.pool.query('delete from mapping where mapping.name = $1', [name]);
    if (rowCount === 0) throw new MappingNotFound(name);
  }
}

function savedMapping({ name, mapping, savedAt }: Row): SavedMapping {
  return { name, mapping, savedAt: savedAt.toISOString() };
}
