import type { ImportStatus } from '@channelwise/contracts';
import { randomUUID } from 'node:crypto';
import { IntakeRefused } from '../intake/intake-refused';
import { CountsDoNotReconcile } from '../intake/store/count-fates';
import { UnreadableFile } from '../reading/unreadable-file';
import { ImportError } from './import-errors';

type ImportProblem = NonNullable<ImportStatus['problem']>;

/** SQLSTATE by what a person can do about it. */
const DATABASE_FAILURES: readonly { states: RegExp; code: string; message: string; remedy: string }[] = [
  { states: /^(53100|53200)$/, code: 'out-of-space', message: 'The database has no room left on its disk or in memory.', remedy: 'Make room and import the file again.' },
  { states: /^(57P0[1-4]|08...)$/, code: 'database-lost', message: 'The connection to the database was cut while the file was being taken in.', remedy: 'Import the file again.' },
  { states: /^(40001|40P01|55P03)$/, code: 'database-busy', message: 'The database was busy with something else that could not wait.', remedy: 'Import the file again.' },
];

/**
 * Why an import failed, for people. What is nobody's mistake but ours is handed to `log` under an id that the answer carries.
 * In every case nothing of the file is in the data.
 */
export function failureOf(error: unknown, log: (line: string) => void): ImportProblem {
  if (error instanceof UnreadableFile) return { code: error.code, message: error.message, remedy: error.remedy, line: error.place?.line ?? null };
  if (error instanceof IntakeRefused) return { code: error.code, message: error.message, remedy: error.remedy, line: null };
  if (error instanceof ImportError) return { code: error.code, message: error.detail, remedy: error.remedy, line: null };
  const state = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = DATABASE_FAILURES.find((failure) => failure.states.test(state) || (failure.code === 'database-lost' && error instanceof Error && /connection terminated|connection error|not queryable|ECONNRE/i.test(error.message)));
  const errorId = randomUUID();
  log(`${errorId} import failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  if (known) return { code: known.code, message: known.message, remedy: known.remedy, line: null };
  return {
    code: error instanceof CountsDoNotReconcile ? error.code : 'unexpected',
    message: `Something went wrong on our side. Nothing of the file is in the data. The log of the server has the details under ${errorId}.`,
    remedy: 'Import the file again; if it fails again, look for the id in the log of the server.',
    line: null,
  };
}
