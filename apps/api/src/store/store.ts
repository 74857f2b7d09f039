import { openDataSource, openEmbeddedPostgres, poolOf, type EmbeddedPostgres } from '@channelwise/api/database';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Settings } from '../settings';

/** The open database: the user's server, or the embedded one that this process owns or has joined. */
export interface Store {
  dataSource: DataSource;
  pool: Pool;
  embedded: EmbeddedPostgres | null;
  close(): Promise<void>;
}

/** Opens (and where needed creates) the database, brings the schema up to date and makes sure that there is a workspace. */
export async function openStore(settings: Settings, log: (line: string) => void): Promise<Store> {
  const embedded = settings.databaseUrl === null ? await openEmbeddedPostgres({ dataFolder: join(settings.dataFolder, 'postgres'), log }) : null;
  try {
    const dataSource = await openDataSource(embedded ? embedded.connection : { url: settings.databaseUrl ?? '' });
    const pool = poolOf(dataSource);
    // A connection that breaks while idle (server restart) is replaced by the pool; without a listener it would end the process.
    let closing = false;
    pool.on('error', (error) => {
      if (!closing) log(`a database connection was lost and will be replaced: ${error.message}`);
    });
    await pool.query('insert into workspace (id, zone) values (1, $1) on conflict do nothing', [settings.zone]);
    return {
      dataSource,
      pool,
      embedded,
      close: async () => {
        closing = true;
        // The server's own shutdown closes the data source it was given.
        if (dataSource.isInitialized) await dataSource.destroy();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
