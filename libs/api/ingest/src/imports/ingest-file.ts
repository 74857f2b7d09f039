import type { Pool } from 'pg';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportRequest, ImportStatus } from '@channelwise/contracts';
import type { IntakeProgress } from '../intake/intake-request';
import { ImportRows } from './import-rows';
import { importStatus } from './import-status';
import { runImport } from './run-import';
import { toIntakeRequest } from './to-intake-request';

export type IngestFileRequest = Omit<ImportRequest, 'fileName' | 'sizeBytes'> & {
  /** The file was made by the simulator. */
  generated?: boolean;
  /** More generated files follow: see `IntakeRequest`. */
  linkLater?: boolean;
};

const IGNORE = () => undefined;

/**
 * Takes in a file from the disk, for the command line and the demo. Answers how the import ended; a refusal of the file is such an end
 * and not thrown. Throws InvalidImportRequest or InvalidMapping for a request that cannot be meant, and what the file system says
 * about a file that is not there.
 */
export async function ingestFile(pool: Pool, path: string, request: IngestFileRequest, onProgress: (progress: IntakeProgress) => void = IGNORE, signal: AbortSignal = new AbortController().signal): Promise<ImportStatus> {
  const { size } = await stat(path);
  const stored = { ...request, fileName: basename(path), sizeBytes: size };
  const intakeRequest = toIntakeRequest(stored);
  const rows = new ImportRows(pool);
  const { id } = await rows.add(stored);
  await rows.claim(id, null);
  await runImport(pool, id, createReadStream(path, { highWaterMark: 256 * 1024 }), intakeRequest, { signal, now: Date.now(), onProgress, log: (line) => process.stderr.write(`${line}\n`) });
  return importStatus(await rows.read(id), await rows.reasons(id), null, Date.now());
}
