import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { PostgresBinaries } from './postgres-binaries';
import { CLUSTER_USER } from './postgres-connection';
import type { PostgresIdentity } from './postgres-identity';

/**
 * Makes the cluster in `<dataFolder>/postgres` unless it is there, and returns its folder.
 *
 * It is made beside its place and moved when it is complete, so that a run that was cut short leaves no half cluster.
 * Throws an EmbeddedPostgresError when the cluster belongs to another major version or cannot be made.
 */
export async function openCluster(
  dataFolder: string,
  binaries: PostgresBinaries,
  identity: PostgresIdentity,
  options: { durable: boolean },
): Promise<string> {
  const cluster = join(dataFolder, 'postgres');
  if (existsSync(cluster)) {
    requireSameVersion(cluster, binaries);
    identity.own(cluster);
    return cluster;
  }
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await initialize(unfinished, binaries, identity, options);
  renameSync(unfinished, cluster);
  return cluster;
}

function requireSameVersion(cluster: string, binaries: PostgresBinaries): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === binaries.majorVersion) return;
  throw new EmbeddedPostgresError(
    'version-mismatch',
    `${cluster} was written by PostgreSQL ${version}, but this is PostgreSQL ${binaries.majorVersion}. ` +
      'Upgrade it with pg_upgrade, or move it away and take the data in again.',
  );
}

async function initialize(folder: string, binaries: PostgresBinaries, identity: PostgresIdentity, options: { durable: boolean }): Promise<void> {
  // The built-in C.UTF-8 sorts by code point and is the same on every system, so no index breaks when the system's locale data change.
  const [program, ...args] = identity.command(
    binaries.initdb,
    [
      `--pgdata=${folder}`,
      `--username=${CLUSTER_USER}`,
      '--auth-local=trust',
      '--auth-host=reject',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(options.durable ? [] : ['--no-sync']),
    ],
    { dieWithParent: true },
  );
  try {
    await promisify(execFile)(program, args, { cwd: '/' });
  } catch (error) {
    throw new EmbeddedPostgresError('initdb-failed', `The database could not be made in ${folder}: ${lastLines(error)}`, { cause: error });
  }
}

function lastLines(error: unknown): string {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return output.trim().split('\n').slice(-5).join('\n');
}
