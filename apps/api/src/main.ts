import 'reflect-metadata';
import { recoverInterruptedImports } from '@channelwise/api/ingest';
import { join } from 'node:path';
import { loadDemoIfEmpty } from './commands/demo';
import { explain } from './explain';
import { buildServer } from './server';
import { readSettings, type Settings } from './settings';
import { rebuildIfNeeded } from './store/rebuild-if-needed';
import { openStore } from './store/store';

const log = (line: string) => process.stderr.write(`${line}\n`);

/** Starts the one server process, prints one line with the address, and stops cleanly on SIGINT and SIGTERM. */
async function main(settings: Settings): Promise<void> {
  const store = await openStore(settings, log);
  let stopping: Promise<void> | null = null;
  let closeServer = async () => {};
  const stop = () => {
    stopping ??= closeServer()
      .then(() => store.close())
      .then(() => process.exit(0));
    return stopping;
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  store.embedded?.onUnexpectedExit(({ restarting }) => {
    log(restarting ? 'PostgreSQL stopped unexpectedly and is being started again; nothing that was acknowledged is lost.' : 'PostgreSQL stopped too often. Stopping; the next start recovers the data.');
    if (!restarting) process.exit(1);
  });

  await recoverInterruptedImports(store.pool);
  await rebuildIfNeeded(store.pool, log);
  if (settings.demo.load) await loadDemoIfEmpty(store, settings, log);
  if (stopping) return stopping;
  const app = await buildServer(store, join(__dirname, '../dashboard/browser'));
  closeServer = () => app.close();
  await app.listen(settings.port, settings.host);
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  process.stdout.write(`Channelwise is ready at http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}\n`);
}

Promise.resolve()
  .then(() => main(readSettings(process.env)))
  .catch((error: unknown) => {
    log(explain(error));
    process.exit(1);
  });
