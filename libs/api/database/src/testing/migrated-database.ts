import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { openDataSource, poolOf } from '../data-source';
import { testDatabase } from './test-database';

export interface MigratedDatabase {
  pool: Pool;
  dataSource: DataSource;
  drop(): Promise<void>;
}

/** A fresh database with the current schema and a workspace in the given zone, on real PostgreSQL. */
export async function migratedDatabase(zone = 'Europe/London'): Promise<MigratedDatabase> {
  const database = await testDatabase();
  const { host, port, user, database: name } = database.connection;
  const dataSource = await openDataSource({ host, port, user, database: name });
  const pool = poolOf(dataSource);
  await pool.query('insert into workspace (id, zone) values (1, $1) on conflict do nothing', [zone]);
  return {
    pool,
    dataSource,
    drop: async () => {
      // An application that was given the data source closes it itself.
      if (dataSource.isInitialized) await dataSource.destroy();
      await database.drop();
    },
  };
}
