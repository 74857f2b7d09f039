import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DatabasePool } from '@channelwise/api/database';
import type { ImportRequest, ImportStatus } from '@channelwise/contracts';
import type { Readable } from 'node:stream';
import { recoverInterruptedImports } from '../intake/recover-interrupted-imports';
import { ImportNotCancellable, ImportNotWaiting } from './import-errors';
import { ImportRows, type ImportRow } from './import-rows';
import { importStatus } from './import-status';
import { runImport } from './run-import';
import { RunningImports } from './running-imports';
import { toIntakeRequest } from './to-intake-request';
import { uploadedBytes } from './uploaded-bytes';

const LISTED = 100;

/** By then the database has noticed that the process before this one is gone, whatever it was doing for it. */
const RECOVER_AGAIN_MILLISECONDS = 15_000;

/** Where imports are handed in and asked after. */
@Injectable()
export class ImportDesk implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Imports');
  private readonly running = new RunningImports();
  private readonly rows: ImportRows;
  private recovery: NodeJS.Timeout | null = null;

  constructor(@Inject(DatabasePool) private readonly database: DatabasePool) {
    this.rows = new ImportRows(database.pool);
  }

  /** An import of a killed process may seem to run still while its last statement does: it is looked at once more. */
  async onApplicationBootstrap(): Promise<void> {
    const { rows } = await this.database.pool.query<{ now: Date }>('select now() as now');
    const begunBefore = rows[0]?.now ?? null;
    this.recovery = setTimeout(() => {
      recoverInterruptedImports(this.database.pool, begunBefore).catch((error: unknown) => this.logger.error(`interrupted imports were not looked for: ${String(error)}`));
    }, RECOVER_AGAIN_MILLISECONDS);
    this.recovery.unref();
  }

  /** Throws InvalidImportRequest or InvalidMapping before anything is registered. */
  async register(request: ImportRequest): Promise<ImportStatus> {
    toIntakeRequest(request);
    return importStatus(await this.rows.add(request), [], null, Date.now());
  }

  /** Takes the file in, to the import's end. An upload that breaks off cancels it. Throws ImportNotFound, ImportNotWaiting. */
  async receive(id: string, upload: Readable, lengthBytes: number | null): Promise<ImportStatus> {
    const row = await this.rows.read(id);
    const request = toIntakeRequest(row.request);
    if (!(await this.rows.claim(id, lengthBytes))) throw new ImportNotWaiting(id, (await this.rows.read(id)).state);
    const { abort, onProgress } = this.running.begin(id, Date.now());
    try {
      await runImport(this.database.pool, id, uploadedBytes(upload, abort), request, { signal: abort.signal, now: Date.now(), onProgress, log: (line) => this.logger.error(line) });
    } finally {
      this.running.forget(id);
    }
    return this.status(id);
  }

  async status(id: string): Promise<ImportStatus> {
    const row = await this.rows.read(id);
    const reasons = row.state === 'done' ? await this.rows.reasons(id) : [];
    return importStatus(row, reasons, this.running.progressOf(id), Date.now());
  }

  async list(): Promise<ImportStatus[]> {
    const rows = await this.rows.list(LISTED);
    return rows.map((row: ImportRow) => importStatus(row, [], this.running.progressOf(row.id), Date.now()));
  }

  /** Throws ImportNotFound, and ImportNotCancellable where another process runs the import. */
  async cancel(id: string): Promise<ImportStatus> {
    const row = await this.rows.read(id);
    if (row.state === 'waiting') await this.rows.end(id, 'cancelled', null);
    else if (row.finishedAt === null) {
      if (!this.running.cancel(id)) throw new ImportNotCancellable(id);
      await this.running.ended(id);
    }
    return this.status(id);
  }

  /** The server stops: what is running is cancelled, so that its connections are free before the server waits for them. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.recovery !== null) clearTimeout(this.recovery);
    await this.running.cancelAll();
  }
}
