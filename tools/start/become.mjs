import { join } from 'node:path';
import { workspace } from './workspace.mjs';

/**
 * Turns this process into a program of the build, so that it is the only one and gets every signal itself. Does not return.
 */
export function become(bundle, args = []) {
  process.chdir(workspace);
  process.execve(process.execPath, [process.execPath, '--enable-source-maps', join(workspace, 'dist/apps/api', bundle), ...args], process.env);
}
