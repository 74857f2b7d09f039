/**
 * A process that opens the embedded PostgreSQL on a data folder, says so in one line of JSON, and holds it until SIGTERM:
 * `node hold-embedded-postgres.mjs DATA_FOLDER`. Tests kill it.
 */
import './typescript-hooks.mjs';

const { openEmbeddedPostgres } = await import('../embedded/open-embedded-postgres.ts');

const server = await openEmbeddedPostgres({ dataFolder: process.argv[2] });
process.once('SIGTERM', () => void server.stop().then(() => process.exit()));
setInterval(() => undefined, 60_000);
console.log(JSON.stringify({ owner: server.owner, connection: server.connection }));
