import { Inject, Injectable } from '@nestjs/common';
import { DatabasePool } from '@channelwise/api/database';
import { readOpeningHours, replaceOpeningHours } from '@channelwise/api/linking';
import { rebuild, STORE_LOCK } from '@channelwise/api/tallies';
import type { OpeningHours, OpeningHoursAnswer } from '@channelwise/contracts';
import { WorkspaceReader } from '../workspace/workspace-reader';
import { problemsOfOpeningHours, UnusableOpeningHours } from './unusable-opening-hours';

/** When is each channel open? Every wait in opening hours rests on it. */
@Injectable()
export class KeepOpeningHours {
  constructor(
    @Inject(DatabasePool) private readonly database: DatabasePool,
    @Inject(WorkspaceReader) private readonly workspace: WorkspaceReader,
  ) {}

  async read(): Promise<OpeningHoursAnswer> {
    const [{ zone }, hours] = await Promise.all([this.workspace.read(), readOpeningHours(this.database.pool)]);
    return { zone, ...hours };
  }

  /**
   * Puts these opening hours in place of the old ones and counts everything anew, in one transaction: until it is done, and if it fails,
   * everybody reads the old hours and the old figures.
   *
   * @throws UnusableOpeningHours
   */
  async replace(hours: OpeningHours): Promise<OpeningHoursAnswer> {
    const problems = problemsOfOpeningHours(hours);
    if (problems.length > 0) throw new UnusableOpeningHours(problems);
    const client = await this.database.pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [STORE_LOCK]);
      await replaceOpeningHours(client, hours);
      await rebuild(client);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
    return this.read();
  }
}
