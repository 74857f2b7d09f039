import { resolutionLane, type ResolutionCounter } from '@channelwise/api/tallies';
import type { Counts as HitsOfTotal } from '@channelwise/metrics';
import type { Anchor, Scope, WindowDays } from '@channelwise/vocabulary';
import type { Counts } from '../counts/channel-counts';

/** One definition of first-time resolution. */
export interface ResolutionDefinition {
  window: WindowDays;
  scope: Scope;
  anchor: Anchor;
}

/** Which counters a scope divides by which. The source's own claim is judged only where it makes one. */
export const RESOLUTION_COUNTERS_OF: Record<Scope, { hits: ResolutionCounter; total: ResolutionCounter }> = {
  'any-channel': { hits: 'resolvedAnyChannel', total: 'mature' },
  'same-channel': { hits: 'resolvedSameChannel', total: 'mature' },
  'source-flag': { hits: 'flaggedResolved', total: 'flagged' },
};

/** Episodes resolved the first time, out of the mature ones. */
export function resolved(counts: Counts, { window, scope, anchor }: ResolutionDefinition): HitsOfTotal {
  const { hits, total } = RESOLUTION_COUNTERS_OF[scope];
  return { hits: counts.resolution[resolutionLane(window, anchor, hits)] ?? 0, total: counts.resolution[resolutionLane(window, anchor, total)] ?? 0 };
}

/** Episodes too young to be judged at the as-of. */
export function provisional(counts: Counts, { window, anchor }: ResolutionDefinition): number {
  return counts.resolution[resolutionLane(window, anchor, 'provisional')] ?? 0;
}
