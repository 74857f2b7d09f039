import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const workspace = join(__dirname, '../..');
const BOUNDARY_RULE = '@nx/enforce-module-boundaries';

interface Import {
  readonly why: string;
  readonly filePath: string;
  readonly from: string;
}

/** Each breaks one line of the table in eslint.config.mjs. */
const FORBIDDEN: readonly Import[] = [
  { why: 'a feature of the server imports another feature', filePath: 'libs/api/comparison/src/bad.ts', from: '@channelwise/api/ingest' },
  { why: 'a page of the dashboard imports another page', filePath: 'libs/dashboard/overview/src/bad.ts', from: '@channelwise/dashboard/imports' },
  { why: 'the dashboard imports the server', filePath: 'libs/dashboard/overview/src/bad.ts', from: '@channelwise/api/database' },
  { why: 'the metrics import the database', filePath: 'libs/metrics/src/bad.ts', from: '@channelwise/api/database' },
  { why: 'the vocabulary imports the contracts', filePath: 'libs/vocabulary/src/bad.ts', from: '@channelwise/contracts' },
  { why: 'a shared chart imports the dashboard', filePath: 'libs/charts/src/bad.ts', from: '@channelwise/dashboard/filters' },
  { why: 'the database imports a feature', filePath: 'libs/api/database/src/bad.ts', from: '@channelwise/api/comparison' },
  { why: 'the metrics import Nest', filePath: 'libs/metrics/src/bad.ts', from: '@nestjs/common' },
  { why: 'the contracts import Angular', filePath: 'libs/contracts/src/bad.ts', from: '@angular/core' },
  { why: 'the vocabulary imports TypeORM', filePath: 'libs/vocabulary/src/bad.ts', from: 'typeorm' },
  { why: 'a file reaches into another project by a relative path', filePath: 'libs/metrics/src/bad.ts', from: '../../vocabulary/src/channel' },
];

const ALLOWED: readonly Import[] = [
  { why: 'an app imports a feature', filePath: 'apps/api/src/good.ts', from: '@channelwise/api/comparison' },
  { why: 'a feature imports the database', filePath: 'libs/api/comparison/src/good.ts', from: '@channelwise/api/database' },
  { why: 'a feature imports the metrics', filePath: 'libs/api/comparison/src/good.ts', from: '@channelwise/metrics' },
  { why: 'the metrics import the vocabulary', filePath: 'libs/metrics/src/good.ts', from: '@channelwise/vocabulary' },
];

const objections = new Map<Import, readonly string[]>();

/** The rules that object to each import, in the same order; one ESLint process for all. */
function lint(cases: readonly Import[], variables: Readonly<Record<string, string>> = {}): string[][] {
  const input = JSON.stringify(cases.map(({ filePath, from }) => ({ filePath, text: `import * as other from '${from}';\nexport const used = other;\n` })));
  const { NODE_OPTIONS: _ofJest, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, 'lint-texts.mjs')], {
    cwd: workspace,
    env: { ...env, NX_DAEMON: 'false', ...variables },
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

beforeAll(() => {
  const cases = [...FORBIDDEN, ...ALLOWED];
  const answers = lint(cases);
  cases.forEach((entry, index) => objections.set(entry, answers[index] ?? []));
}, 120_000);

describe('an import against the direction of the house fails lint', () => {
  it.each(FORBIDDEN)('$why', (entry) => expect(objections.get(entry)).toContain(BOUNDARY_RULE));
});

describe('an import along the direction of the house passes', () => {
  it.each(ALLOWED)('$why', (entry) => expect(objections.get(entry)).toEqual([]));
});

describe('the boundary rule', () => {
  it('does not skip when ESLint runs alone and Nx has no project graph yet', () => {
    const emptyFolder = mkdtempSync(join(tmpdir(), 'channelwise-nx-'));
    try {
      expect(lint(FORBIDDEN.slice(0, 1), { NX_WORKSPACE_DATA_DIRECTORY: emptyFolder })).toEqual([[BOUNDARY_RULE]]);
    } finally {
      rmSync(emptyFolder, { recursive: true });
    }
  }, 60_000);
});
