import type { PoolClient } from 'pg';
import { LINK_CONTACTS } from './link-contacts.query';
import { coverOpenTime } from './opening-hours/cover-open-time';

/** Names every customer as touched: for a rebuild, and when a new segmentation scheme changes everybody's row. */
export async function touchEveryone(client: PoolClient): Promise<void> {
  await client.query('insert into touched_customer (customer_id) select distinct handle.customer_id from handle on conflict do nothing');
}

/**
 * Links the customers named in `touched_customer` afresh from all their interactions, and leaves what they were before in
 * `contact_before`, so that the tallies can take the difference. Late and out-of-order records come out like in-order ones, because
 * nothing of the old linking is used. Runs inside the caller's transaction.
 *
 * @param zone the workspace's IANA time zone, in which a closing day without a clock time ends and the opening hours are read
 */
export async function relinkCustomers(client: PoolClient, zone: string): Promise<void> {
  await client.query('analyze touched_customer');
  await client.query('delete from contact_before');
  await client.query(`
    with removed as (
      delete from contact using touched_customer where contact.customer_id = touched_customer.customer_id returning contact.*
    )
    insert into contact_before select * from removed`);
  await coverOpenTime(client, zone);
  await client.query(LINK_CONTACTS, [zone]);
}
