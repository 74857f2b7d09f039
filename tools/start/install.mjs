/**
 * Installs the packages if they are not there or not those of package-lock.json. Runs on any Node from 20 on; whatever comes
 * after it in an npm script runs on the Node that is one of the packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, workspace } from './workspace.mjs';

if (!isInstalled()) {
  say('installing packages, this takes one to three minutes the first time');
  const npm = process.env.npm_execpath;
  const command = npm === undefined ? ['npm'] : [process.execPath, npm];
  // Building needs the development packages and the server's platform packages, whatever NODE_ENV and the user's settings say.
  const args = [...command.slice(1), 'ci', '--include=dev', '--include=optional'];
  const { status } = spawnSync(command[0], args, { cwd: workspace, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    say('the packages could not be installed; npm says why above');
    process.exit(1);
  }
}

/** npm writes its own list last, so an installation that was cut short has none; optional packages of other platforms may lack. */
function isInstalled() {
  const listOfInstalled = join(workspace, 'node_modules/.package-lock.json');
  if (!existsSync(listOfInstalled)) return false;
  const installed = packagesIn(listOfInstalled);
  return Object.entries(packagesIn(join(workspace, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) => path === '' || (installed[path] === undefined ? optional || devOptional : installed[path].version === version),
  );
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
