import 'reflect-metadata';
import { runSimulator, simulatorOptionsFromArguments } from '@channelwise/simulator';
import { CommandError } from './commands/command-error';
import { loadDemoIfEmpty } from './commands/demo';
import { facts } from './commands/facts';
import { ingest, INGEST_USAGE } from './commands/ingest';
import { rebuildStore } from './commands/rebuild';
import { recovery } from './commands/recovery';
import { explain } from './explain';
import { readSettings } from './settings';
import { rebuildIfNeeded } from './store/rebuild-if-needed';
import { openStore, type Store } from './store/store';

const log = (line: string) => process.stderr.write(`${line}\n`);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** A command answers whether it did what was asked; anything thrown is explained and ends with exit code 1. */
type Command = (args: readonly string[]) => Promise<boolean>;

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readSettings(process.env), log);
  try {
    await rebuildIfNeeded(store.pool, log);
    return await work(store);
  } finally {
    await store.close();
  }
}

const done = async (work: Promise<unknown>): Promise<boolean> => {
  await work;
  return true;
};

const COMMANDS: Record<string, Command> = {
  ingest: (args) => withStore((store) => ingest(store.pool, args, say)),
  rebuild: () => done(withStore((store) => rebuildStore(store.pool, say))),
  demo: () => done(withStore((store) => loadDemoIfEmpty(store, readSettings(process.env), log))),
  facts: () => done(withStore(async (store) => say(await facts(store.pool)))),
  simulate: (args) => done(runSimulator(simulatorOptionsFromArguments(args), say)),
  recovery: (args) => withStore((store) => recovery(store, args, say)),
};

async function main([name, ...args]: readonly string[]): Promise<boolean> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) throw new CommandError(`There is no command "${name ?? ''}". Commands: ${Object.keys(COMMANDS).join(', ')}.\n${INGEST_USAGE}`);
  return command(args);
}

main(process.argv.slice(2))
  .then((succeeded) => process.exit(succeeded ? 0 : 1))
  .catch((error: unknown) => {
    log(explain(error));
    process.exit(1);
  });
