import type { PostgresConnection } from './embedded-postgres';
import { SOCKET_PORT } from './socket-folder';

/** The superuser; there is no other and no password, the closed socket folder is the guard. */
export const CLUSTER_USER = 'channelwise';

/** The database that the product uses. */
export const CLUSTER_DATABASE = 'channelwise';

/** The product's connection to the server behind a socket folder. */
export function connectionOf(socketFolder: string): PostgresConnection {
  return { host: socketFolder, port: SOCKET_PORT, user: CLUSTER_USER, database: CLUSTER_DATABASE };
}

/** The same as a connection string that `pg` understands. */
export function urlOf({ host, port, user, database }: PostgresConnection): string {
  return `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}
