import type { PoolClient } from 'pg';
import { storeInteractions } from '@channelwise/api/database/testing';
import type { Delivery } from './delivery-arbitrary';
import { declareCompleteUpTo, storeLists } from './store-story';

/** Stores what a batch brings, in its order; the caller brings the store up to date. */
export async function deliver(client: PoolClient, batch: readonly Delivery[]): Promise<void> {
  for (const delivery of batch) {
    switch (delivery.kind) {
      case 'interaction':
        await storeInteractions(client, delivery.source, [delivery.interaction]);
        break;
      case 'customer':
        await storeLists(client, [delivery.customer]);
        break;
      case 'declaration':
        await declareCompleteUpTo(client, delivery.source, delivery.upTo);
        break;
    }
  }
}
