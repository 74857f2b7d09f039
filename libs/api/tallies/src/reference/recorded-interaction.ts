import type { Interaction } from '@channelwise/vocabulary';

/** An interaction with the keys under which the store knows it. The reference makes no keys of its own: it orders and groups by these. */
export interface RecordedInteraction extends Interaction {
  /** `external_key`: breaks ties between interactions at the same instant. */
  key: bigint;
  /** The person to whom the handle belongs, `kind:value`. */
  customer: string;
  sourceId: number;
  /** Null where the topic is unknown. */
  topicId: number | null;
  /** Hash of the explicit case id: of several in one contact the largest counts. */
  caseKey: bigint | null;
}

/** Order of keys that are larger than a number can hold. */
export function compareKeys(left: bigint, right: bigint): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
