import { DatabaseSync } from 'node:sqlite';

/** Held until released, or until the process ends in whatever way. */
export interface OwnerLock {
  /** May be called twice. */
  release(): void;
}

/**
 * Tries to take the exclusive lock on a file, without waiting; null when somebody else has it.
 *
 * The lock is SQLite's: Node offers no file locks of its own, and this one the kernel lets go when the process dies, so there is
 * no stale lock to recognise and no race in removing it.
 */
export function tryOwnerLock(file: string): OwnerLock | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return {
    release: () => {
      if (database.isOpen) database.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  const SQLITE_BUSY = 5;
  return (error as { errcode?: number }).errcode === SQLITE_BUSY;
}
