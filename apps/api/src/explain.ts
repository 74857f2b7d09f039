import { SimulatorOptionError } from '@channelwise/simulator';
import { CommandError } from './commands/command-error';
import { UnusableSetting } from './settings';

/** What the system and PostgreSQL call the troubles that a reader can mend. */
const REMEDIES: Record<string, string> = {
  EADDRINUSE: 'The port is taken by another program. Set PORT to a free one, for example PORT=3001 npm start.',
  ECONNREFUSED: 'No PostgreSQL answers at DATABASE_URL. Start it, or correct host and port; without DATABASE_URL Channelwise uses its own.',
  ENOTFOUND: 'The host named in DATABASE_URL is not known. Correct it; without DATABASE_URL Channelwise uses its own PostgreSQL.',
  '28P01': 'PostgreSQL refuses the password in DATABASE_URL.',
  '28000': 'PostgreSQL refuses the user in DATABASE_URL.',
  '3D000': 'The database named in DATABASE_URL does not exist. Create it first: createdb NAME.',
  '42501': 'The user in DATABASE_URL may not create tables there. Grant it the right, or name its owner.',
};

/** An error in words: what is wrong and what to do where that is known, else everything there is to find the cause. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CommandError || error instanceof UnusableSetting || error instanceof SimulatorOptionError) return error.message;
  if ('remedy' in error) return `${error.message}\n${String(error.remedy)}`;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return error.message;
  const remedy = REMEDIES[code];
  return remedy === undefined ? (error.stack ?? error.message) : `${remedy} (${error.message || code})`;
}
