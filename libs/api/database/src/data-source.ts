import type { Pool } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

/** Where the database is: a URL of the user's server, or the socket folder of the embedded one. */
export type DatabaseAddress = { url: string } | { host: string; port?: number; user: string; database: string };

/** How many connections one process holds: questions are short, and two cores do not get faster with more. */
export const POOL_SIZE = 12;

/**
 * Options of the one data source. All sessions run in UTC: days are cut by naming the zone in the query, never by the session.
 * `synchronize` stays off: the schema is what the migrations say.
 */
export function dataSourceOptions(address: DatabaseAddress): DataSourceOptions {
  return {
    type: 'postgres',
    ...('url' in address ? { url: address.url } : { host: address.host, port: address.port ?? 5432, username: address.user, database: address.database }),
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    synchronize: false,
    applicationName: 'channelwise',
    poolSize: POOL_SIZE,
    extra: { options: '-c timezone=UTC' },
  };
}

/**
 * Opens the data source and brings the schema up to date. Two processes that start at once take turns (advisory lock).
 * Errors: what the driver throws when the server cannot be reached or is older than PostgreSQL 15.
 */
export async function openDataSource(address: DatabaseAddress): Promise<DataSource> {
  const dataSource = new DataSource(dataSourceOptions(address));
  await dataSource.initialize();
  await migrate(dataSource);
  return dataSource;
}

/** An arbitrary constant that only Channelwise's migrations lock on. */
const MIGRATION_LOCK = 4_711_001;

/** Runs the pending migrations, one process at a time. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const connection = await poolOf(dataSource).connect();
  try {
    await connection.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).finally(() => connection.release());
  }
}

/** The pool behind the data source: the hot path (COPY, linking, tallies, questions) is plain SQL through the same connections. */
export function poolOf(dataSource: DataSource): Pool {
  const driver = dataSource.driver as unknown as { master: Pool };
  return driver.master;
}
