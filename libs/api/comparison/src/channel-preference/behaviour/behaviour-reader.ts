import type { QuestionFilters } from '@channelwise/contracts';
import type { ForcedFlowRow } from './forced-flows.query';
import type { ReturnCountRow } from './return-counts.query';

/** Counts that follow customers from contact to contact, which no tally of single contacts can tell. */
export abstract class BehaviourReader {
  abstract forcedFlows(filters: QuestionFilters): Promise<ForcedFlowRow[]>;
  abstract returnCounts(filters: QuestionFilters): Promise<ReturnCountRow[]>;
}
