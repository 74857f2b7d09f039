import { spawnSync } from 'node:child_process';
import { chownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** As whom the server runs, and how a command is started so. PostgreSQL refuses to run as root. */
export interface PostgresIdentity {
  /** Wraps a command; with `dieWithParent` the server gets an orderly stop when this process dies, where the system can do that. */
  command(program: string, args: readonly string[], options: { dieWithParent: boolean }): readonly [string, ...string[]];
  /** Gives a folder and what is in it to the server's user, if it belongs to somebody else. */
  own(folder: string): void;
}

const NOBODY = 65534;

const IN_USER_NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

/** Keeps the right to pass closed folders, because a workspace may well lie under /root. */
const AS_NOBODY = [
  'setpriv',
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--',
];

const WITH_DEATH_SIGNAL = ['setpriv', '--pdeathsig', 'INT', '--'];

/**
 * Chooses how to run the server: an ordinary user as himself; root inside a user namespace where he is nobody (files stay
 * root's); and where namespaces are forbidden, as in most containers, as the real user nobody.
 * Throws an EmbeddedPostgresError when root has none of these.
 */
export function choosePostgresIdentity(): PostgresIdentity {
  if (process.getuid?.() !== 0) return identity([], process.getuid?.() ?? null);
  if (works(IN_USER_NAMESPACE)) return identity(IN_USER_NAMESPACE, 0);
  if (works(AS_NOBODY)) return identity(AS_NOBODY, NOBODY);
  throw new EmbeddedPostgresError(
    'privileges-missing',
    'PostgreSQL does not run as root, and this system offers neither "unshare" nor "setpriv" (util-linux) to change that. ' +
      'Run as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer.',
  );
}

function identity(wrapper: readonly string[], user: number | null): PostgresIdentity {
  // The order matters: changing credentials clears the death signal, so it is set last.
  const deathSignal = works([...wrapper, ...WITH_DEATH_SIGNAL]) ? WITH_DEATH_SIGNAL : [];
  return {
    command(program, args, { dieWithParent }) {
      const [first, ...rest] = [...wrapper, ...(dieWithParent ? deathSignal : []), program, ...args];
      return [first ?? program, ...rest];
    },
    own(folder) {
      if (user !== null && process.getuid?.() === 0 && statSync(folder).uid !== user) giveTo(folder, user);
    },
  };
}

function works(wrapper: readonly string[]): boolean {
  const [program, ...args] = [...wrapper, 'true'];
  return program !== undefined && spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function giveTo(folder: string, user: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(path, user);
    else chownSync(path, user, user);
  }
  // Last, so that a run that was cut short begins again.
  chownSync(folder, user, user);
}
