import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

let addUp: (folder: string, failedTargets: readonly string[]) => Counts;
let failedTargetsIn: (output: string) => string[];
let folder: string;

beforeAll(async () => {
  ({ addUp } = await import('./counts.mjs'));
  ({ failedTargetsIn } = await import('./run-nx.mjs'));
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'channelwise-counts-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function report(file: string, content: object): void {
  writeFileSync(join(folder, file), JSON.stringify(content));
}

describe('the closing line of npm test', () => {
  it('adds the cases of all projects and of the browser', () => {
    report('test-metrics.json', { passed: 10, failed: 0, skipped: 1 });
    report('test-api.json', { passed: 5, failed: 2, skipped: 0 });
    report('e2e-report.json', { stats: { expected: 3, flaky: 1, unexpected: 1, skipped: 2 }, errors: [] });
    expect(addUp(folder, ['api:test', 'dashboard-e2e:e2e'])).toEqual({ passed: 19, failed: 3, skipped: 3 });
  });

  it('counts a lint, typecheck or build target that fails as one failed', () => {
    report('test-metrics.json', { passed: 10, failed: 0, skipped: 0 });
    expect(addUp(folder, ['metrics:lint', 'api:typecheck', 'dashboard:build'])).toEqual({ passed: 10, failed: 3, skipped: 0 });
  });

  it('counts a test target that crashed without a report as one failed', () => {
    expect(addUp(folder, ['api:test'])).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a test target that failed although all its cases passed as one failed', () => {
    report('test-api.json', { passed: 5, failed: 0, skipped: 0 });
    expect(addUp(folder, ['api:test'])).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('counts journeys that could not begin as failed', () => {
    report('e2e-report.json', { stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }, errors: [{ message: 'no server' }] });
    expect(addUp(folder, ['dashboard-e2e:e2e'])).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('has nothing to add when no test ran', () => {
    expect(addUp(join(folder, 'absent'), [])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('the failed targets of an Nx run', () => {
  it('are read from the list at its end', () => {
    const output = ' NX   Ran targets lint for 3 projects\n\n  Failed tasks:\n\n  - api:lint\n  - dashboard-filters:typecheck\n\n';
    expect(failedTargetsIn(output)).toEqual(['api:lint', 'dashboard-filters:typecheck']);
  });

  it('are read from a coloured list too', () => {
    expect(failedTargetsIn('\u001b[2mFailed tasks:\u001b[22m\n\n\u001b[2m-\u001b[22m api:lint\n')).toEqual(['api:lint']);
  });

  it('are never empty for a run that failed', () => {
    expect(failedTargetsIn('Cannot read nx.json')).toEqual(['nx']);
  });
});
