import { Inject, Injectable } from '@nestjs/common';
import { DatabasePool } from '@channelwise/api/database';
import { channelEntry, type Channel } from '@channelwise/vocabulary';
import { choiceVectorsSql, CUSTOMER_SEGMENT, CUSTOMERS_BY_HANDLE, OWN_CHOICES, type ChoiceVectorRow, type CustomerMatchRow, type OwnChoiceRow } from './choice-vectors.query';
import { CustomerReader } from './customer-reader';

@Injectable()
export class PostgresCustomerReader extends CustomerReader {
  constructor(@Inject(DatabasePool) private readonly database: DatabasePool) {
    super();
  }

  async byHandle(keys: readonly string[]): Promise<CustomerMatchRow[]> {
    return (await this.database.pool.query<CustomerMatchRow>(CUSTOMERS_BY_HANDLE, [keys])).rows;
  }

  async choiceVectors(channels: readonly Channel[], segments: readonly number[]): Promise<ChoiceVectorRow[]> {
    return (await this.database.pool.query<ChoiceVectorRow>(choiceVectorsSql(channels), [segments])).rows;
  }

  async ownChoices(customerId: string, channels: readonly Channel[]): Promise<OwnChoiceRow[]> {
    return (await this.database.pool.query<OwnChoiceRow>(OWN_CHOICES, [customerId, channels.map((channel) => channelEntry(channel).id)])).rows;
  }

  async segmentOf(customerId: string, segments: readonly number[], unsegmented: number | null): Promise<{ segment: number | null } | null> {
    const { rows } = await this.database.pool.query<{ segment_id: number | null }>(CUSTOMER_SEGMENT, [customerId, segments, unsegmented]);
    const [row] = rows;
    return row ? { segment: row.segment_id } : null;
  }
}
