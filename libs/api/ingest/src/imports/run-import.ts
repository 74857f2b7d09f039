import type { Pool } from 'pg';
import type { IntakeProgress, IntakeRequest, IntakeResult } from '../intake/intake-request';
import { Intake } from '../intake/intake';
import { failureOf } from './failure-of';
import { ImportRows } from './import-rows';
import { UploadBroken } from './import-errors';

/** How often the row in the database is told how far the import is. */
const WRITE_EVERY_MILLISECONDS = 1000;

export interface ImportRunOptions {
  signal: AbortSignal;
  now: number;
  onProgress(progress: IntakeProgress): void;
  log(line: string): void;
}

/**
 * Runs an import to its end, whatever that is, and writes progress and end into its row. Answers the result, or null where the import
 * failed or was cancelled: the row says why.
 */
export async function runImport(pool: Pool, importId: string, bytes: AsyncIterable<Buffer>, request: IntakeRequest, options: ImportRunOptions): Promise<IntakeResult | null> {
  const rows = new ImportRows(pool);
  let latest: IntakeProgress | null = null;
  let writing: Promise<void> | null = null;
  const write = () => {
    if (latest === null || writing !== null) return;
    const { state, bytesRead, counts } = latest;
    latest = null;
    writing = rows
      .progress(importId, state, bytesRead, counts)
      // It is only the progress: if the database is in trouble, the import itself will tell.
      .catch((error: unknown) => options.log(`progress of import ${importId} was not written: ${String(error)}`))
      .finally(() => (writing = null));
  };
  const timer = setInterval(write, WRITE_EVERY_MILLISECONDS);
  try {
    return await new Intake(pool).run(bytes, request, {
      importId,
      signal: options.signal,
      now: options.now,
      onProgress: (progress) => {
        const isNews = latest?.state !== progress.state && progress.state !== 'reading';
        latest = progress;
        options.onProgress(progress);
        if (isNews) write();
      },
    });
  } catch (error) {
    await writing;
    if (options.signal.aborted) await rows.end(importId, 'cancelled', options.signal.reason instanceof UploadBroken ? UPLOAD_BROKEN : null);
    else await rows.end(importId, 'failed', failureOf(error, options.log));
    return null;
  } finally {
    clearInterval(timer);
    await writing;
  }
}

const UPLOAD_BROKEN = {
  code: 'upload-broken',
  message: 'The connection broke before the whole file had arrived. Nothing of it is in the data.',
  remedy: 'Import the file again, and keep the page open while it is sent.',
  line: null,
};
