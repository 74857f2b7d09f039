import type { PoolClient } from 'pg';

/**
 * An empty workspace takes over the time zone in which its first file was written: its days, and the days on which its cases were
 * closed, are days there. Later files do not move it.
 */
export async function adoptZone(client: PoolClient, zone: string): Promise<void> {
  await client.query('update workspace set zone = $1, version = workspace.version + 1 where not exists (select from source)', [zone]);
}
