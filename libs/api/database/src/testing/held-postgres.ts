import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PostgresConnection } from '../embedded/embedded-postgres';

/** Another process that has opened the embedded PostgreSQL. */
export interface HeldPostgres {
  readonly owner: boolean;
  readonly connection: PostgresConnection;
  /** Sends a signal and waits until the process is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

export interface HolderOptions {
  /** The user as whom the process runs; needs root. */
  readonly user?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Opens the embedded PostgreSQL in a process of its own. Throws with that process's words when it ends instead. */
export async function holdPostgres(dataFolder: string, { user, environment }: HolderOptions = {}): Promise<HeldPostgres> {
  const { NODE_OPTIONS: _ofJest, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--no-warnings', join(__dirname, 'hold-embedded-postgres.mjs'), dataFolder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ...environment },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const exit = once(child, 'exit');
  const firstLine = once(createInterface(child.stdout), 'line').then(([line]) => JSON.parse(String(line)) as Pick<HeldPostgres, 'owner' | 'connection'>);
  const answer = await Promise.race([firstLine, exit.then(() => null)]);
  if (answer === null) throw new Error(words);
  return {
    ...answer,
    async end(signal) {
      child.kill(signal);
      await exit;
    },
  };
}
