import { Inject, Injectable } from '@nestjs/common';
import { DatabasePool } from '@channelwise/api/database';
import type { QuestionFilters } from '@channelwise/contracts';
import { BehaviourReader } from './behaviour-reader';
import { firstContactParameters } from './first-contacts.sql';
import { forcedFlowsSql, type ForcedFlowRow } from './forced-flows.query';
import { returnCountsSql, type ReturnCountRow } from './return-counts.query';

@Injectable()
export class PostgresBehaviourReader extends BehaviourReader {
  constructor(@Inject(DatabasePool) private readonly database: DatabasePool) {
    super();
  }

  async forcedFlows(filters: QuestionFilters): Promise<ForcedFlowRow[]> {
    return (await this.database.pool.query<ForcedFlowRow>(forcedFlowsSql(filters), firstContactParameters(filters))).rows;
  }

  async returnCounts(filters: QuestionFilters): Promise<ReturnCountRow[]> {
    return (await this.database.pool.query<ReturnCountRow>(returnCountsSql(filters), firstContactParameters(filters))).rows;
  }
}
