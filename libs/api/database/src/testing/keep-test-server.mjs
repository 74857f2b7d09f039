/**
 * Keeps one PostgreSQL for all test processes of this workspace: `node keep-test-server.mjs DATA_FOLDER IDLE_SECONDS`.
 * It runs apart from any of them, so that the first test process to end does not take the server from the others, and ends when
 * nobody has used it for a while. A second keeper leaves at once.
 */
import './typescript-hooks.mjs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const { openEmbeddedPostgres } = await import('../embedded/open-embedded-postgres.ts');
const { PRESENCE_LOCK, TEST_DATABASE_PREFIX } = await import('./test-server-presence.ts');

const [, , dataFolder, idleSeconds] = process.argv;
const server = await openEmbeddedPostgres({ dataFolder, durable: false, log: (line) => console.error(line) });
if (server.owner) {
  process.once('SIGTERM', () => void server.stop().then(() => process.exit()));
  const client = new Client({ ...server.connection, database: 'postgres' });
  await client.connect();
  await dropLeftovers(client);
  await untilIdle(client);
  await server.stop();
}
process.exit();

async function dropLeftovers(client) {
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1) and not exists (select from pg_locks where locktype = $2 and objid = $3)', [
    TEST_DATABASE_PREFIX,
    'advisory',
    PRESENCE_LOCK,
  ]);
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
}

/** Resolves with the presence lock held, so that a test that comes now waits for the end of this server and then starts another. */
async function untilIdle(client) {
  let idleSince = Date.now();
  for (;;) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [PRESENCE_LOCK]);
    if (!rows[0].alone) idleSince = Date.now();
    else if (Date.now() - idleSince > idleSeconds * 1000) return;
    else await client.query('select pg_advisory_unlock($1)', [PRESENCE_LOCK]);
    await sleep(500);
  }
}
