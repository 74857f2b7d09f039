import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SOCKET_PORT } from './socket-folder';

/** What a stop may take before the next stronger signal. */
const STOP_SIGNALS = [
  { signal: 'SIGINT', patienceMilliseconds: 30_000 },
  { signal: 'SIGQUIT', patienceMilliseconds: 10_000 },
  { signal: 'SIGKILL', patienceMilliseconds: 10_000 },
] as const;

/**
 * The name that the server and all its sessions carry in their command line. Unlike a process's working folder, everybody may
 * read that, in containers too.
 */
export function clusterName(socketFolder: string): string {
  return basename(socketFolder);
}

/**
 * Ends every PostgreSQL process that still serves this socket folder (the server of an owner that died, or the orphaned sessions
 * of a server that was killed) and removes lock files that would block the next start. Call it only as the owner.
 *
 * Needs /proc; elsewhere it does nothing and PostgreSQL's own checks decide.
 */
export async function endServerProcesses(cluster: string, socketFolder: string): Promise<void> {
  if (!existsSync('/proc/self/cmdline')) return;
  for (const { signal, patienceMilliseconds } of STOP_SIGNALS) {
    const deadline = Date.now() + patienceMilliseconds;
    serverProcesses(socketFolder).forEach((pid) => sendSignal(pid, signal));
    while (serverProcesses(socketFolder).length > 0 && Date.now() < deadline) await sleep(50);
  }
  // PostgreSQL takes a zombie, or another program that has got the number since, for a running server.
  removeIfBlocking(join(cluster, 'postmaster.pid'));
  removeIfBlocking(join(socketFolder, `.s.PGSQL.${SOCKET_PORT}.lock`));
}

/** The numbers of all living processes of the server with this socket folder; a zombie has no command line and is not among them. */
export function serverProcesses(socketFolder: string): number[] {
  const name = clusterName(socketFolder);
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && readProcess(pid, 'comm').trim() === 'postgres' && readProcess(pid, 'cmdline').includes(name));
}

/** Sends a signal to a process that may already be gone. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readProcess(pid: number, file: 'comm' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // Gone in the meantime.
    return '';
  }
}

/** Leaves the file of a dead process alone: PostgreSQL uses it to clean up shared memory. */
function removeIfBlocking(lockFile: string): void {
  if (!existsSync(lockFile)) return;
  const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
  if (existsSync(`/proc/${pid}`)) rmSync(lockFile);
}
