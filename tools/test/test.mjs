/**
 * `npm test`: lint, types, unit and database tests, build, and journeys in a browser; the quick ones first. Everything runs even
 * after a failure, and the last line says how many test cases passed and failed. A lint, typecheck or build target that fails
 * counts as one failed, so that the line never looks better than the run.
 *
 * NX_SKIP_NX_CACHE=true runs everything for real; otherwise unchanged projects come, with their counts, from Nx's cache.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { say, workspace } from '../start/workspace.mjs';
import { addUp } from './counts.mjs';
import { runNx } from './run-nx.mjs';

const countsFolder = join(workspace, 'tmp/test-counts');
rmSync(countsFolder, { recursive: true, force: true });

const failedTargets = await runNx(['run-many', '--targets=lint,typecheck']);
failedTargets.push(...(await runNx(['run-many', '--targets=test,build'])));
if (failedTargets.some((target) => target.endsWith(':build'))) {
  say('the journeys need a build and were not run');
  failedTargets.push('dashboard-e2e:e2e');
} else {
  failedTargets.push(...(await runNx(['run', 'dashboard-e2e:e2e', '--excludeTaskDependencies'])));
}

const { passed, failed, skipped } = addUp(countsFolder, failedTargets);
if (failedTargets.length > 0) console.log(`\nfailed: ${failedTargets.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
