import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Major version, as it stands in a cluster's PG_VERSION file. */
  readonly majorVersion: string;
}

interface SymlinkEntry {
  readonly source: string;
  readonly target: string;
}

/** A bundled program no longer knows where its source files were, so the search begins at the program and at the working folder. */
function usualAnchors(): string[] {
  const program = process.argv[1];
  return [...(program === undefined ? [] : [dirname(program)]), process.cwd()];
}

/**
 * Finds the server binaries that npm installed for this platform, walking from each anchor folder to the root.
 * Throws an EmbeddedPostgresError when the platform's package is absent.
 */
export function findPostgresBinaries(anchors: readonly string[] = usualAnchors()): PostgresBinaries {
  if (process.platform === 'win32') {
    throw new EmbeddedPostgresError(
      'platform-unsupported',
      'The built-in database needs Unix sockets. On Windows use WSL, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packageFolder = findPackageFolder(packageName, anchors);
  if (packageFolder === null) {
    throw new EmbeddedPostgresError(
      'binaries-missing',
      `${packageName} is not installed. Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  restoreLibrarySymlinks(packageFolder);
  const packageVersion = (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version;
  return {
    postgres: join(packageFolder, 'native/bin/postgres'),
    initdb: join(packageFolder, 'native/bin/initdb'),
    majorVersion: packageVersion.split('.')[0] ?? packageVersion,
  };
}

function findPackageFolder(packageName: string, anchors: readonly string[]): string | null {
  for (const anchor of anchors) {
    for (let folder = anchor; ; folder = dirname(folder)) {
      const candidate = join(folder, 'node_modules', packageName);
      if (existsSync(join(candidate, 'native/bin/postgres'))) return candidate;
      if (folder === dirname(folder)) break;
    }
  }
  return null;
}

/** npm packages cannot hold symbolic links; the package makes them in an install script, which some set-ups block. */
function restoreLibrarySymlinks(packageFolder: string): void {
  const list = join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as SymlinkEntry[]) {
    const link = join(packageFolder, target);
    const file = join(packageFolder, source);
    if (existsSync(link) || !existsSync(file)) continue;
    try {
      symlinkSync(relative(dirname(link), file), link);
    } catch (error) {
      // Another process did the same in this very moment, or the folder is read-only and the link was not needed.
      if (!existsSync(link) && (error as NodeJS.ErrnoException).code !== 'EROFS') throw error;
    }
  }
}
