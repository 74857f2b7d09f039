import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** PostgreSQL's default; with a Unix socket it only names the file. */
export const SOCKET_PORT = 5432;

/** The kernel's limit for the path of a Unix socket, in bytes, without the closing zero. */
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103;

/**
 * The folder of the server's socket for this data folder and user, made if it is missing.
 *
 * It is named by a full hash of the data folder's real path, so that two workspaces never meet, and it is closed to others
 * (0700), because whoever may enter is let in without a password. Throws an EmbeddedPostgresError when the folder exists but
 * belongs to somebody else.
 */
export function openSocketFolder(dataFolder: string): string {
  const user = process.getuid?.() ?? 0;
  const hash = createHash('sha256').update(`${user}:${realpathSync(dataFolder)}`).digest('base64url');
  const name = `channelwise-${hash}`;
  const folder = [join(tmpdir(), name), join('/tmp', name)].find(fitsSocket) ?? join('/tmp', name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const state = lstatSync(folder);
  const ownedByUs = state.uid === user || user === 0;
  if (!state.isDirectory() || !ownedByUs) {
    throw new EmbeddedPostgresError('socket-folder-unsafe', `${folder} belongs to another user. Remove it, or set TMPDIR to a folder of your own.`);
  }
  chmodSync(folder, 0o700);
  return folder;
}

function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}.lock`)) <= LONGEST_SOCKET_PATH;
}
