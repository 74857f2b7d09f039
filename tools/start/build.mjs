import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { say, workspace } from './workspace.mjs';

/** Builds projects unless nothing has changed since; ends the process with the compiler's words when that fails. */
export function build(projects) {
  say(`building ${projects.join(' and ')} (unchanged parts are taken from the cache)`);
  const nx = join(workspace, 'node_modules/.bin/nx');
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [nx, 'run-many', '--target=build', `--projects=${projects.join(',')}`, '--outputStyle=static'],
    { cwd: workspace, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' } },
  );
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\n`);
  say('the build failed, see above');
  process.exit(1);
}
