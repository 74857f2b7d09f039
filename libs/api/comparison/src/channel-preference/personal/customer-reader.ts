import type { Channel } from '@channelwise/vocabulary';
import type { ChoiceVectorRow, CustomerMatchRow, OwnChoiceRow } from './choice-vectors.query';

/** Customers, what they chose, and how much customers differ. */
export abstract class CustomerReader {
  /** @param keys handles as "kind:value" */
  abstract byHandle(keys: readonly string[]): Promise<CustomerMatchRow[]>;
  abstract choiceVectors(channels: readonly Channel[], segments: readonly number[]): Promise<ChoiceVectorRow[]>;
  abstract ownChoices(customerId: string, channels: readonly Channel[]): Promise<OwnChoiceRow[]>;
  /** The customer's segment among these; null = there is no such customer. `segment` null = none of them. */
  abstract segmentOf(customerId: string, segments: readonly number[], unsegmented: number | null): Promise<{ segment: number | null } | null>;
}
