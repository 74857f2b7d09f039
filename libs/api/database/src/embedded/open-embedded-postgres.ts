import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { EmbeddedPostgres, PostgresConnection } from './embedded-postgres';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { type OwnerLock, tryOwnerLock } from './owner-lock';
import { findPostgresBinaries } from './postgres-binaries';
import { openCluster } from './postgres-cluster';
import { CLUSTER_DATABASE, connectionOf, urlOf } from './postgres-connection';
import { choosePostgresIdentity } from './postgres-identity';
import { answers, PostgresServer } from './postgres-server';
import { openSocketFolder } from './socket-folder';

/** As long as an owner may need for its start, crash recovery included. */
const JOIN_PATIENCE_MILLISECONDS = 10 * 60_000;

export interface EmbeddedPostgresOptions {
  /** Where the cluster, its log and the owner's lock live; made if it is missing. */
  readonly dataFolder: string;
  /** Receives one short line for each thing an operator would want to know. */
  readonly log?: (line: string) => void;
  /** `false` gives up crash safety for speed; for tests only. */
  readonly durable?: boolean;
}

/**
 * Starts the built-in PostgreSQL on a data folder, or joins the one that another process runs there.
 *
 * The first process to come is the owner: it starts the server, restarts it when it dies, and takes it along when it ends. Others
 * join. An owner that died without a word is recognised by its lock, and the next process recovers the cluster.
 * Throws an EmbeddedPostgresError whose message says what to do.
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(options.dataFolder, { recursive: true });
  const dataFolder = realpathSync(options.dataFolder);
  const deadline = Date.now() + JOIN_PATIENCE_MILLISECONDS;
  while (Date.now() < deadline) {
    const lock = tryOwnerLock(join(dataFolder, 'owner.lock'));
    if (lock) return startAsOwner(dataFolder, lock, options);
    const connection = connectionOf(openSocketFolder(dataFolder));
    if (await answers(connection)) return joined(connection);
    await sleep(100);
  }
  throw new EmbeddedPostgresError(
    'owner-unreachable',
    `Another process holds ${dataFolder}, but its PostgreSQL does not answer. If it runs as another user, stop it or run as that user.`,
  );
}

async function startAsOwner(dataFolder: string, lock: OwnerLock, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const durable = options.durable ?? true;
  try {
    const binaries = findPostgresBinaries();
    const identity = choosePostgresIdentity();
    const cluster = await openCluster(dataFolder, binaries, identity, { durable });
    const socketFolder = openSocketFolder(dataFolder);
    identity.own(socketFolder);
    const connection = connectionOf(socketFolder);
    const server = new PostgresServer({ cluster, dataFolder, socketFolder, connection, binaries, identity, durable, log: options.log ?? (() => undefined) });
    try {
      await server.start();
      await ensureDatabase(connection);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return {
      connection,
      url: urlOf(connection),
      owner: true,
      onUnexpectedExit: (listener) => server.onUnexpectedExit(listener),
      stop: async () => {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function joined(connection: PostgresConnection): EmbeddedPostgres {
  return { connection, url: urlOf(connection), owner: false, onUnexpectedExit: () => undefined, stop: () => Promise.resolve() };
}

async function ensureDatabase(connection: PostgresConnection): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [CLUSTER_DATABASE]);
    if (rowCount === 0) await client.query(`create database ${CLUSTER_DATABASE}`);
  } finally {
    await client.end();
  }
}
