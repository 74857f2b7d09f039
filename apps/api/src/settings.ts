import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** Everything the environment decides, read once at the start. The table in README.md says the same in words. */
export interface Settings {
  port: number;
  host: string;
  /** The user's own PostgreSQL; null = the embedded one. */
  databaseUrl: string | null;
  dataFolder: string;
  /** IANA zone in which a new workspace cuts its days. */
  zone: string;
  demo: { load: boolean; interactions: number; until: string | null; seed: number };
}

/** A setting that cannot be used, with what to do about it. */
export class UnusableSetting extends Error {
  constructor(
    readonly setting: string,
    message: string,
  ) {
    super(`${setting}: ${message}`);
  }
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/**
 * Reads the settings from environment variables.
 * @throws UnusableSetting naming the variable, what was given and what is allowed
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const host = environment['HOST'] ?? '127.0.0.1';
  if (!isLoopback(host) && environment['CHANNELWISE_ALLOW_REMOTE'] !== 'yes') {
    throw new UnusableSetting(
      'HOST',
      `"${host}" can be reached from other machines, and Channelwise has no accounts yet: anybody who reaches it reads every customer's words. ` +
        'Leave HOST unset to listen on this machine only, or put a proxy with a login in front. If you insist, set CHANNELWISE_ALLOW_REMOTE=yes.',
    );
  }
  const zone = environment['CHANNELWISE_ZONE'] ?? 'Europe/London';
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new UnusableSetting('CHANNELWISE_ZONE', `"${zone}" is no time zone; give an IANA name such as Europe/London or America/Chicago.`);
  }
  return {
    port: wholeNumber(environment, 'PORT', 3000, 0, 65_535),
    host,
    databaseUrl: environment['DATABASE_URL'] || null,
    dataFolder: resolve(environment['CHANNELWISE_DATA'] ?? '.data'),
    zone,
    demo: {
      load: environment['CHANNELWISE_DEMO'] !== 'no',
      interactions: wholeNumber(environment, 'CHANNELWISE_DEMO_INTERACTIONS', 150_000, 1_000, 10_000_000),
      until: environment['CHANNELWISE_DEMO_UNTIL'] ?? null,
      seed: wholeNumber(environment, 'CHANNELWISE_DEMO_SEED', 1, 0, 2 ** 31),
    },
  };
}

function wholeNumber(environment: NodeJS.ProcessEnv, name: string, fallback: number, least: number, most: number): number {
  const given = environment[name];
  if (given === undefined || given === '') return fallback;
  const value = Number(given);
  if (!Number.isInteger(value) || value < least || value > most) throw new UnusableSetting(name, `"${given}" is not a whole number from ${least} to ${most}.`);
  return value;
}
