import type { Pool, PoolClient } from 'pg';

/** Names begin like this, and go on with the id of the import. */
export const WORK_PREFIX = 'import_work_';

const INTERACTION_COLUMNS = `
  handle_kind text not null, handle_value text not null, occurred_at timestamptz not null, queued_at timestamptz, answered_at timestamptz, ended_at timestamptz,
  closed_on date, conversation_id text, case_id text, topic text, channel smallint not null, kind smallint not null, outbound boolean not null,
  is_private boolean not null, answered_untimed boolean not null, abandoned boolean not null, resolved boolean, automatic boolean not null, rage boolean not null, text text`;

/**
 * The tables in which one import collects what it read, before the one transaction that stores it. Unlogged and its own: they cost no
 * write-ahead log, nobody else sees them, and a crash leaves nothing but them, for the next start to remove.
 */
export class WorkTables {
  readonly record: string;
  readonly customer: string;
  readonly customerHandle: string;
  readonly customerSegment: string;
  readonly refusal: string;
  readonly fate: string;
  readonly customerFate: string;

  /** @param importId the decimal id of the import row */
  constructor(readonly importId: string) {
    if (!/^\d{1,19}$/.test(importId)) throw new RangeError(`not the id of an import: ${importId}`);
    const name = (part: string) => `${WORK_PREFIX}${importId}_${part}`;
    this.record = name('record');
    this.customer = name('customer');
    this.customerHandle = name('customer_handle');
    this.customerSegment = name('customer_segment');
    this.refusal = name('refusal');
    this.fate = name('fate');
    this.customerFate = name('customer_fate');
  }

  async create(client: PoolClient): Promise<void> {
    await client.query(`
      create unlogged table ${this.record} (seq bigint not null, line bigint not null, records integer not null, external_id text not null, original text, content_hash bigint not null, ${INTERACTION_COLUMNS});
      create unlogged table ${this.customer} (seq bigint not null, line bigint not null, records integer not null, customer_id text, content_hash bigint not null, original text);
      create unlogged table ${this.customerHandle} (seq bigint not null, kind text not null, value text not null);
      create unlogged table ${this.customerSegment} (seq bigint not null, scheme text not null, name text not null);
      create unlogged table ${this.refusal} (line bigint not null, records integer not null, kind text not null, code text not null, message text not null, original text not null);
      create unlogged table ${this.fate} (seq bigint not null, line bigint not null, records integer not null, handle_id bigint not null, external_key bigint not null, fate text not null, other_line bigint, stored_handle_id bigint);
      create unlogged table ${this.customerFate} (seq bigint not null, records integer not null, fate text not null, message text)`);
  }

  async analyze(client: PoolClient): Promise<void> {
    await client.query(`analyze ${[this.record, this.customer, this.customerHandle, this.customerSegment].join(', ')}`);
  }

  async drop(client: Pool | PoolClient): Promise<void> {
    await client.query(`drop table if exists ${[this.record, this.customer, this.customerHandle, this.customerSegment, this.refusal, this.fate, this.customerFate].join(', ')}`);
  }
}
