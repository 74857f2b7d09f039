import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the clone, wherever the command was called from. */
export const workspace = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** One short line for whoever waits; on stderr, because stdout belongs to the program that is started in the end. */
export function say(line) {
  process.stderr.write(`channelwise: ${line}\n`);
}
