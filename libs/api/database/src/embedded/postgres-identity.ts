import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** As whom the server runs, and how a command is started so. PostgreSQL refuses to run as root. */
export interface PostgresIdentity {
  /** Wraps a command; with `dieWithParent` the server gets an orderly stop when this process dies, where the system can do that. */
  command(program: string, args: readonly string[], options: { dieWithParent: boolean }): readonly [string, ...string[]];
  /** Gives a folder and what is in it to the server's user, if it belongs to somebody else. */
  own(folder: string): void;
}

const WITH_DEATH_SIGNAL = ['setpriv', '--pdeathsig', 'INT', '--'];

/**
 * Chooses how to run the server: an ordinary user as himself; root inside a user namespace where he is nobody (files stay
 * root's); and where namespaces are forbidden, as in most containers, as the real user nobody. A user id without a name, which a
 * container may have been given, needs the namespace too, because initdb insists on a name.
 * Throws an EmbeddedPostgresError when none of these is possible.
 */
export function choosePostgresIdentity(): PostgresIdentity {
  const user = process.getuid?.() ?? null;
  if (user === null || (user !== 0 && hasName())) return identity([], user);
  const nobody = nobodysNumber();
  const inNamespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];
  if (works(inNamespace)) return identity(inNamespace, user);
  if (user === 0 && works(asRealUser(nobody))) return identity(asRealUser(nobody), nobody);
  throw new EmbeddedPostgresError(
    'privileges-missing',
    user === 0
      ? 'PostgreSQL does not run as root, and this system offers neither "unshare" nor "setpriv" (util-linux) to change that. ' +
          'Run as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer.'
      : `PostgreSQL needs a user with a name, but ${user} is not in /etc/passwd. Run as a user who is, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

/** Keeps the right to pass closed folders, because a workspace may well lie under /root. */
function asRealUser(user: number): string[] {
  return ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--'];
}

function hasName(): boolean {
  try {
    userInfo();
    return true;
  } catch {
    // Node throws where the system knows no such user.
    return false;
  }
}

/** The number of a user without rights that has a name on this system: 65534 on most, 99 on some. */
function nobodysNumber(): number {
  const USUAL = 65534;
  const users = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')) : [];
  const named = users.find(([name]) => name === 'nobody') ?? users.find(([, , number]) => number !== undefined && Number(number) > 0);
  return Number(named?.[2] ?? USUAL);
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
