import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, closeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import type { PostgresConnection } from '../embedded/embedded-postgres';
import { connectionOf, urlOf } from '../embedded/postgres-connection';
import { openSocketFolder } from '../embedded/socket-folder';
import { PRESENCE_LOCK, TEST_DATABASE_PREFIX } from './test-server-presence';

const START_PATIENCE_MILLISECONDS = 30_000;
const IDLE_SECONDS = 20;

/** An empty database of its own for one spec file or one test. */
export interface TestDatabase {
  readonly url: string;
  readonly connection: PostgresConnection;
  readonly pool: Pool;
  /** Ends the pool and removes the database; call it in `afterAll` or `afterEach`. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database on the workspace's test server (real PostgreSQL, fsync off, data in `tmp/test-postgres`).
 *
 * The server is started by the first test that needs it, shared by all test processes, and ends some seconds after the last.
 * The first call may take two seconds, the others some 50 milliseconds. Throws when the server cannot be started.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { presence, server } = await joinTestServer();
  const database = `${TEST_DATABASE_PREFIX}${process.pid}_${randomBytes(6).toString('hex')}`;
  await presence.query(`create database ${database}`);
  const connection = { ...server, database };
  const pool = new Pool({ ...connection, allowExitOnIdle: true });
  // drop() may cut a session that is just saying goodbye.
  pool.on('error', () => undefined);
  // A spec that forgets drop() shall still end; the keeper removes the database later.
  presence.unref();
  return {
    url: urlOf(connection),
    connection,
    pool,
    async drop() {
      presence.ref();
      await pool.end();
      await presence.query(`drop database if exists ${database} with (force)`);
      await presence.end();
    },
  };
}

/** `pg` has these two, its types do not. */
type ReferencedClient = Client & { ref(): void; unref(): void };

/** A connection that keeps the server up as long as it is open. */
async function joinTestServer(): Promise<{ presence: ReferencedClient; server: PostgresConnection }> {
  const dataFolder = join(workspaceFolder(), 'tmp/test-postgres');
  mkdirSync(dataFolder, { recursive: true });
  const deadline = Date.now() + START_PATIENCE_MILLISECONDS;
  let keeper: ChildProcess | null = null;
  let reason: unknown = null;
  // A keeper that ends well has found another at work, or was at its end; one that fails will fail again.
  while (Date.now() < deadline && !(keeper?.exitCode ?? 0)) {
    const server = { ...connectionOf(openSocketFolder(dataFolder)), database: 'postgres' };
    const presence = new Client(server) as ReferencedClient;
    presence.on('error', () => undefined);
    try {
      await presence.connect();
      // Waits while the keeper is about to stop the server, and then fails with it.
      await presence.query('select pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
      return { presence, server };
    } catch (error) {
      reason = error;
      await presence.end().catch(() => undefined);
    }
    if (keeper === null || hasEnded(keeper)) keeper = startKeeper(dataFolder);
    await sleep(50);
  }
  throw new Error(`The test server in ${dataFolder} does not start; keeper.log there says why.`, { cause: reason });
}

function startKeeper(dataFolder: string): ChildProcess {
  const script = join(workspaceFolder(), 'libs/api/database/src/testing/keep-test-server.mjs');
  const log = openSync(join(dataFolder, 'keeper.log'), 'a');
  try {
    const keeper = spawn(process.execPath, ['--no-warnings', script, dataFolder, String(IDLE_SECONDS)], {
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    keeper.unref();
    return keeper;
  } finally {
    closeSync(log);
  }
}

function hasEnded(keeper: ChildProcess): boolean {
  return keeper.exitCode !== null || keeper.signalCode !== null;
}

function workspaceFolder(): string {
  for (let folder = process.cwd(); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'nx.json'))) return folder;
  }
  throw new Error('Tests that need a database run inside the workspace.');
}
