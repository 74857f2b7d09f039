import type { Pool, PoolClient } from 'pg';
import { DEFAULT_TAXONOMY } from '../classification/default-taxonomy';
import { ADAPTERS } from '../formats/adapters';
import { IntakeRefused } from './intake-refused';
import { NO_COUNTS, type IntakeRequest, type IntakeResult, type IntakeRun } from './intake-request';
import { takeImportLock } from './import-lock';
import { readIntoWork } from './read-into-work';
import { storeWork } from './store-work';
import { WorkTables } from './work/work-tables';

/**
 * Takes one file in: bytes → records → work tables → one transaction that stores, links and tallies. All or nothing: an error, a
 * cancellation or a kill at any moment leaves the data as it was. Reading the same file again changes nothing.
 */
export class Intake {
  constructor(private readonly pool: Pool) {}

  /**
   * Runs an import whose row exists, and leaves that row in state `done`. Any other end is thrown, and is the caller's to write down:
   * the signal's reason, UnreadableFile, IntakeRefused, or what the database said.
   */
  async run(bytes: AsyncIterable<Buffer>, request: IntakeRequest, run: IntakeRun): Promise<IntakeResult> {
    const tables = new WorkTables(run.importId);
    const client = await this.pool.connect();
    // A connection that is cut while nothing is asked of it would otherwise end the process; the next question throws it.
    const ignore = () => undefined;
    client.on('error', ignore);
    try {
      // If this process is killed, the database shall notice also in the middle of a long statement. Not every system can.
      await client.query("set client_connection_check_interval = '2s'").catch(ignore);
      await takeImportLock(client, run.importId);
      await tables.create(client);
      const received = await this.read(client, tables, bytes, request, run);
      return await this.store(client, tables, request, run, received);
    } finally {
      // Closing the connection lets go of the import's lock, and ends whatever is still under way on it.
      client.release(true);
      // What cannot be removed now, because the database is gone, is removed at the next start.
      await tables.drop(this.pool).catch(ignore);
    }
  }

  private async read(client: PoolClient, tables: WorkTables, bytes: AsyncIterable<Buffer>, request: IntakeRequest, run: IntakeRun): Promise<{ bytesRead: number; received: number }> {
    const adapter = ADAPTERS[request.format];
    if (!adapter) throw new IntakeRefused('unknown-format', `There is no reader for the format ${request.format}.`, 'Choose one of the formats that the import page lists.');
    let bytesRead = 0;
    async function* counted(): AsyncGenerator<Buffer, void, undefined> {
      for await (const chunk of bytes) {
        bytesRead += chunk.length;
        yield chunk;
      }
    }
    const context = { sourceName: request.sourceName, now: run.now, topics: DEFAULT_TAXONOMY, signal: run.signal, options: request.options, keepOriginals: true };
    run.onProgress({ state: 'reading', bytesRead, counts: { ...NO_COUNTS } });
    const counts = await readIntoWork(client, tables, adapter, counted(), context, (soFar) => run.onProgress({ state: 'reading', bytesRead, counts: { ...soFar } }));
    run.signal.throwIfAborted();
    run.onProgress({ state: 'storing', bytesRead, counts });
    await tables.analyze(client);
    return { bytesRead, received: counts.received };
  }

  private async store(client: PoolClient, tables: WorkTables, request: IntakeRequest, run: IntakeRun, { bytesRead, received }: { bytesRead: number; received: number }): Promise<IntakeResult> {
    const stopCancelling = this.cancelWith(client, run.signal);
    try {
      await client.query('begin');
      const result = await storeWork(client, tables, request, {
        importId: run.importId,
        received,
        bytesRead,
        now: new Date(run.now),
        onLinking: () => run.onProgress({ state: 'linking', bytesRead, counts: { ...NO_COUNTS, received } }),
      });
      run.signal.throwIfAborted();
      await stopCancelling();
      await client.query('commit');
      return result;
    } catch (error) {
      // A cancelled statement is reported as one by the database; the reason is the signal's.
      run.signal.throwIfAborted();
      throw error;
    } finally {
      await stopCancelling();
    }
  }

  /** Ends the statement under way when the signal fires. The answer stops that, and waits for a cancellation on its way. */
  private cancelWith(client: PoolClient, signal: AbortSignal): () => Promise<void> {
    let underWay: Promise<unknown> = Promise.resolve();
    const cancel = () => {
      underWay = this.pool.query('select pg_cancel_backend($1)', [processIdOf(client)]).catch(() => undefined);
    };
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
    return async () => {
      signal.removeEventListener('abort', cancel);
      await underWay;
    };
  }
}

/** `pg` keeps the process id of the session, its types do not tell. */
function processIdOf(client: PoolClient): number {
  return (client as PoolClient & { processID: number }).processID;
}
