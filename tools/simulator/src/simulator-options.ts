import { monthsBefore, wallMidnight } from './time/wall-clock';
import { isProfile, type Profile, profileDefaults } from './world/profiles';

/** What to generate. Everything but the directory has a default. */
export interface SimulatorOptions {
  /** Directory to write into; made if it is missing. Files of an earlier run are replaced. */
  directory: string;
  /** A whole number; the same seed and options give the same bytes. Default 1. */
  seed?: number;
  /** Calls and messages, met to within the contacts of one customer. Default by profile. */
  interactions?: number;
  /** `YYYY-MM-DD`: the first day that is not covered any more, midnight in London. Default 2026-11-01. */
  until?: string;
  /** Calendar months before `until`. Default by profile. */
  months?: number;
  /** Default `demo`. */
  profile?: Profile;
}

export interface CompleteSimulatorOptions {
  directory: string;
  seed: number;
  interactions: number;
  /** First day. */
  since: string;
  /** First day after the last. */
  until: string;
  months: number;
  profile: Profile;
}

/** Raised for options that make no sense; the message names the option. */
export class SimulatorOptionError extends RangeError {}

/** Fills in the defaults. Throws a {@link SimulatorOptionError}. */
export function completeOptions(options: SimulatorOptions): CompleteSimulatorOptions {
  const profile = options.profile ?? 'demo';
  if (!isProfile(profile)) throw new SimulatorOptionError(`profile: no such profile: ${String(profile)}`);
  const defaults = profileDefaults(profile);
  const until = options.until ?? '2026-11-01';
  try {
    wallMidnight(until);
  } catch {
    throw new SimulatorOptionError(`until: ${until} is no calendar day (YYYY-MM-DD)`);
  }
  const months = whole('months', options.months ?? defaults.months, 1, 120);
  const interactions = whole('interactions', options.interactions ?? defaults.interactions, 1, 1_000_000_000);
  const seed = whole('seed', options.seed ?? 1, 0, 0xffffffff);
  if (options.directory === '') throw new SimulatorOptionError('out: the directory is missing');
  return { directory: options.directory, seed, interactions, since: monthsBefore(until, months), until, months, profile };
}

/**
 * Reads `--out DIR --seed 1 --interactions 150000 --until 2026-11-01 --months 18 --profile demo` (also `--seed=1`). Throws a
 * {@link SimulatorOptionError}.
 */
export function simulatorOptionsFromArguments(args: readonly string[]): SimulatorOptions {
  const values = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const match = /^--(out|seed|interactions|until|months|profile)(?:=(.*))?$/.exec(args[index] ?? '');
    const name = match?.[1];
    if (name === undefined) throw new SimulatorOptionError(`no such option: ${args[index] ?? ''}`);
    const value = match?.[2] ?? args[++index];
    if (value === undefined) throw new SimulatorOptionError(`${name}: a value is missing`);
    values.set(name, value);
  }
  const directory = values.get('out');
  if (directory === undefined) throw new SimulatorOptionError('out: the directory is missing');
  const number = (name: string): number | undefined => {
    const text = values.get(name);
    return text === undefined ? undefined : Number(text.replaceAll('_', ''));
  };
  const profile = values.get('profile') ?? 'demo';
  if (!isProfile(profile)) throw new SimulatorOptionError(`profile: no such profile: ${profile}`);
  return { directory, seed: number('seed'), interactions: number('interactions'), until: values.get('until'), months: number('months'), profile };
}

function whole(name: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) throw new SimulatorOptionError(`${name}: must be a whole number from ${least} to ${most}`);
  return value;
}
