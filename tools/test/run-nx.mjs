import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { workspace } from '../start/workspace.mjs';

/**
 * Runs Nx, passes its output on, and resolves with the targets that failed, as `project:target`. A run that fails without naming
 * one counts as the failed target `nx`.
 */
export function runNx(args) {
  const child = spawn(process.execPath, [join(workspace, 'node_modules/.bin/nx'), ...args, '--parallel=2', '--outputStyle=static'], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  let output = '';
  // Nx writes the list of failed targets to the one or the other.
  for (const stream of ['stdout', 'stderr']) {
    child[stream].on('data', (chunk) => {
      process[stream].write(chunk);
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? [] : failedTargetsIn(output)));
  });
}

/** Nx closes a failed run with the words `Failed tasks:` and a list, in colour where it sees fit. */
export function failedTargetsIn(output) {
  const [, list = ''] = /Failed tasks:([\s\S]*)$/.exec(stripVTControlCharacters(output)) ?? [];
  const targets = [...list.matchAll(/^\s*- ([\w-]+:[\w-]+)\s*$/gm)].map((match) => match[1] ?? '');
  return targets.length > 0 ? targets : ['nx'];
}
