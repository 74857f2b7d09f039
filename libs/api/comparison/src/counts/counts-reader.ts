import type { ChannelCounts } from './channel-counts';
import type { CountsRequest } from './counts-request';

/** What was counted, and what the request's rage choice left out. */
export interface CountsAnswer {
  rows: ChannelCounts[];
  /** Contacts that are venting and therefore not in the rows (0 unless rage is `out`). */
  rageLeftOut: number;
  countedFrom: 'tallies' | 'contacts';
}

/** Where the counts behind every question come from. */
export abstract class CountsReader {
  abstract read(request: CountsRequest): Promise<CountsAnswer>;
}
