import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds up what the test runners left in a folder. `failedTargets` (`project:target`) are the targets that Nx saw fail: each whose
 * own report does not account for the failure, as a crash or a lint error, adds one failed.
 */
export function addUp(folder, failedTargets) {
  const reports = existsSync(folder) ? readdirSync(folder).map((file) => ({ file, ...countsIn(join(folder, file)) })) : [];
  const unexplained = failedTargets.filter((target) => !reports.some(({ file, failed }) => file === reportOf(target) && failed > 0));
  const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
  return { passed: sum('passed'), failed: sum('failed') + unexplained.length, skipped: sum('skipped') };
}

function reportOf(target) {
  const [project, name] = target.split(':');
  return name === 'e2e' ? 'e2e-report.json' : `${name}-${project}.json`;
}

/** Jest's counts are ours (count-reporter.cjs); Playwright writes its own report, where a test that passed on retry is flaky. */
function countsIn(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats === undefined) return report;
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + (report.errors ?? []).length, skipped };
}
