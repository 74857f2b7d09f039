import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspaceFolder } from './browser.mts';

const START_PATIENCE_MILLISECONDS = 180_000;
const STOP_PATIENCE_MILLISECONDS = 30_000;

/** Small enough to start in seconds, and always the same days, so that a journey can name a figure. */
const DEMO = { CHANNELWISE_DEMO_INTERACTIONS: '20000', CHANNELWISE_DEMO_UNTIL: '2026-11-01' };

/**
 * Starts the built product on a free port with a database of its own and an empty data folder, waits until it is healthy, and
 * returns how to stop it. Does nothing when E2E_BASE_URL names a running server.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env['E2E_BASE_URL'] !== undefined) return () => Promise.resolve();
  const workspace = workspaceFolder();
  const bundle = join(workspace, 'dist/apps/api/main.js');
  if (!existsSync(bundle)) throw new Error('The product is not built: run "nx run-many -t build" first, or "nx e2e dashboard-e2e".');
  const folder = join(workspace, 'tmp/e2e');
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, 'server.log');
  rmSync(logFile, { force: true });
  const port = await freePort();
  const server = startServer(bundle, logFile, { ...DEMO, HOST: '127.0.0.1', PORT: String(port), CHANNELWISE_DATA: join(folder, 'data') });
  const address = `http://127.0.0.1:${port}`;
  try {
    await untilHealthy(server, address, logFile);
  } catch (error) {
    await stop(server);
    throw error;
  }
  process.env['E2E_BASE_URL'] = address;
  return () => stop(server);
}

function startServer(bundle: string, logFile: string, settings: Record<string, string>): ChildProcess {
  const { DATABASE_URL: _elsewhere, NODE_OPTIONS: _ofTests, ...environment } = process.env;
  const log = openSync(logFile, 'a');
  try {
    return spawn(process.execPath, [bundle], { cwd: workspaceFolder(), env: { ...environment, ...settings }, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}

async function untilHealthy(server: ChildProcess, address: string, logFile: string): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MILLISECONDS;
  while (!hasEnded(server) && Date.now() < deadline) {
    const healthy = await fetch(`${address}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await sleep(200);
  }
  const reason = hasEnded(server) ? 'ended at once' : 'did not become healthy in time';
  throw new Error(`The server ${reason}. Its last lines:\n${readFileSync(logFile, 'utf8').split('\n').slice(-30).join('\n')}`);
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM');
  const deadline = Date.now() + STOP_PATIENCE_MILLISECONDS;
  while (!hasEnded(server) && Date.now() < deadline) await sleep(50);
  if (!hasEnded(server)) {
    server.kill('SIGKILL');
    throw new Error('The server did not stop on SIGTERM.');
  }
  if (server.exitCode !== 0) throw new Error(`The server did not stop cleanly on SIGTERM but with ${server.signalCode ?? server.exitCode}; tmp/e2e/server.log says why.`);
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
