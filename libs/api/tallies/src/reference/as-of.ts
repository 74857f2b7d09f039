import type { Instant, Interaction } from '@channelwise/vocabulary';

/** What is known about one source of interactions. */
export interface SourceState {
  interactions: readonly Interaction[];
  /** Up to when somebody said that it is complete; null where nobody did. */
  declaredCompleteUpTo: Instant | null;
}

/** The instant up to which everything is known: the earliest over the sources with interactions. Null without any. */
export function asOf(sources: readonly SourceState[]): Instant | null {
  const known = sources
    .filter((source) => source.interactions.length > 0)
    .map((source) => Math.max(...source.interactions.map(latestEvent), source.declaredCompleteUpTo ?? -Infinity));
  return known.length === 0 ? null : Math.min(...known);
}

function latestEvent(item: Interaction): Instant {
  return Math.max(item.occurredAt, item.answeredAt ?? -Infinity, item.endedAt ?? -Infinity);
}
