import { from as copyFrom } from 'pg-copy-streams';
import type { PoolClient } from 'pg';
import { BinaryRows } from './binary-rows';

/** Rows on their way into one table. */
export class CopyTarget {
  readonly rows = new BinaryRows();
  readonly sql: string;

  constructor(table: string, columns: readonly string[]) {
    this.sql = `copy ${table} (${columns.join(', ')}) from stdin (format binary)`;
  }
}

/**
 * Sends chunks through one connection, one after the other, for any number of tables: while one is under way the next is being
 * written, and no more than these two are held. So a slow database slows the reading down instead of filling the memory.
 */
export class CopyLine {
  private underWay: Promise<void> = Promise.resolve();

  constructor(private readonly client: PoolClient) {}

  /** Sends a target's rows once they are many. Throws what the database said to an earlier chunk. */
  async sendIfFull(target: CopyTarget): Promise<void> {
    if (target.rows.full) await this.send(target);
  }

  /** Sends what is left and waits until everything has arrived. */
  async finish(targets: readonly CopyTarget[]): Promise<void> {
    for (const target of targets) if (!target.rows.empty) await this.send(target);
    await this.underWay;
  }

  /** Waits for the chunk under way, whatever becomes of it: afterwards the connection is free. */
  async settle(): Promise<void> {
    await this.underWay.catch(() => undefined);
  }

  private async send(target: CopyTarget): Promise<void> {
    await this.underWay;
    this.underWay = copyChunk(this.client, target.sql, target.rows.take());
    // It is thrown where the next chunk, or the end, waits for this one.
    this.underWay.catch(() => undefined);
  }
}

function copyChunk(client: PoolClient, sql: string, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = client.query(copyFrom(sql));
    stream.on('error', reject);
    stream.on('finish', resolve);
    stream.end(chunk);
  });
}
