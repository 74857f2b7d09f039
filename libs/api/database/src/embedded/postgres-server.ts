import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { PostgresConnection, UnexpectedExitListener } from './embedded-postgres';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { PostgresBinaries } from './postgres-binaries';
import type { PostgresIdentity } from './postgres-identity';
import { postgresSettings } from './postgres-settings';
import { RestartPolicy } from './restart-policy';
import { endServerProcesses, sendSignal } from './server-processes';

/** Crash recovery replays up to max_wal_size, so a start may take minutes; a server that is still alive is given this long. */
const START_PATIENCE_MILLISECONDS = 10 * 60_000;
const STOP_PATIENCE_MILLISECONDS = 60_000;
const LARGEST_LOG_BYTES = 20 * 1024 * 1024;

export interface PostgresServerOptions {
  readonly cluster: string;
  readonly dataFolder: string;
  readonly socketFolder: string;
  readonly connection: PostgresConnection;
  readonly binaries: PostgresBinaries;
  readonly identity: PostgresIdentity;
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

/** One PostgreSQL server process, started again when it dies unexpectedly. */
export class PostgresServer {
  private child: ChildProcess | null = null;
  private started = false;
  private stopping: Promise<void> | null = null;
  private readonly listeners: UnexpectedExitListener[] = [];
  private readonly restartPolicy = new RestartPolicy();
  private readonly options: PostgresServerOptions;
  private readonly stopWithProcess = (): void => this.signalChild('SIGINT');

  constructor(options: PostgresServerOptions) {
    this.options = options;
  }

  onUnexpectedExit(listener: UnexpectedExitListener): void {
    this.listeners.push(listener);
  }

  /** Starts the server and waits until it answers. Throws an EmbeddedPostgresError with the log's place when it gives up. */
  async start(): Promise<void> {
    process.on('exit', this.stopWithProcess);
    await this.launch();
    this.started = true;
  }

  /** Fast shutdown: sessions are cut, nothing committed is lost. Resolves when no process is left. */
  stop(): Promise<void> {
    this.stopping ??= this.shutDown();
    return this.stopping;
  }

  private async launch(): Promise<void> {
    await endServerProcesses(this.options.cluster, this.options.socketFolder);
    if (this.stopping) return;
    const child = this.spawnServer();
    this.child = child;
    child.once('exit', (code, signal) => this.handleExit(child, code, signal));
    child.once('error', (error) => this.options.log(`PostgreSQL could not be run: ${error.message}`));
    // The server is no reason to keep this process running.
    child.unref();
    await this.waitUntilReady(child);
  }

  private spawnServer(): ChildProcess {
    const { cluster, socketFolder, binaries, identity, durable } = this.options;
    const settings = Object.entries(postgresSettings(socketFolder, { durable }));
    const [program, ...args] = identity.command(
      binaries.postgres,
      ['-D', cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { dieWithParent: true },
    );
    const log = openSync(this.openLog(), 'a');
    try {
      // A session of its own: Ctrl-C in the terminal reaches the application first, which then stops the server in order.
      return spawn(program, args, { cwd: '/', detached: true, stdio: ['ignore', log, log] });
    } finally {
      closeSync(log);
    }
  }

  private openLog(): string {
    const file = this.logFile();
    if (existsSync(file) && statSync(file).size > LARGEST_LOG_BYTES) renameSync(file, `${file}.1`);
    return file;
  }

  private logFile(): string {
    return join(this.options.dataFolder, 'postgres.log');
  }

  private async waitUntilReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + START_PATIENCE_MILLISECONDS;
    while (!hasEnded(child) && Date.now() < deadline) {
      if (await answers({ ...this.options.connection, database: 'postgres' })) return;
      await sleep(25);
    }
    if (this.stopping) return;
    throw new EmbeddedPostgresError('start-failed', `PostgreSQL did not start; ${this.logFile()} says why.`);
  }

  private handleExit(child: ChildProcess, code: number | null, signal: NodeJS.Signals | null): void {
    if (child !== this.child) return;
    this.child = null;
    // Before the first successful start it is start() that reports.
    if (this.stopping || !this.started) return;
    const delayMilliseconds = this.restartPolicy.nextDelayMilliseconds(Date.now());
    this.options.log(`PostgreSQL ended unexpectedly (${signal ?? code})${delayMilliseconds === null ? ' too often; it stays down' : ', starting it again'}`);
    this.listeners.forEach((listener) => listener({ code, signal, restarting: delayMilliseconds !== null }));
    if (delayMilliseconds !== null) void this.restart(delayMilliseconds);
  }

  private async restart(delayMilliseconds: number): Promise<void> {
    await sleep(delayMilliseconds);
    if (this.stopping) return;
    try {
      await this.launch();
    } catch (error) {
      // The failed attempt ended in handleExit, which has already decided about the next one.
      this.options.log(`PostgreSQL could not be started again: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async shutDown(): Promise<void> {
    const deadline = Date.now() + STOP_PATIENCE_MILLISECONDS;
    this.signalChild('SIGINT');
    while (this.child && !hasEnded(this.child) && Date.now() < deadline) await sleep(20);
    await endServerProcesses(this.options.cluster, this.options.socketFolder);
    process.off('exit', this.stopWithProcess);
    rmSync(this.options.socketFolder, { recursive: true, force: true });
  }

  private signalChild(signal: NodeJS.Signals): void {
    if (this.child?.pid !== undefined && !hasEnded(this.child)) sendSignal(this.child.pid, signal);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

/** Whether a server takes connections there; false while it starts, recovers or is gone. */
export async function answers(connection: PostgresConnection): Promise<boolean> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000 });
  // A server that goes down while we ask says so a second time, by this event.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
