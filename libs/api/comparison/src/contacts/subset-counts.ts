import { arrivalLane, type ArrivalKind } from '@channelwise/api/tallies';
import type { ContactSubset } from '@channelwise/contracts';
import type { Counts } from '../counts/channel-counts';
import { provisional, resolved, type ResolutionDefinition } from '../first-time-resolution/resolution-figures';

/** How many contacts each subset lists, from the same counts as the questions' answers. */
export function subsetCounts(counts: Counts, definition: ResolutionDefinition): Record<ContactSubset, number> {
  const arrived = (kind: ArrivalKind) => counts.journey[arrivalLane(definition.window, kind)] ?? 0;
  const { hits, total } = resolved(counts, definition);
  return {
    all: counts.contacts,
    answered: counts.answered - counts.answeredUntimed,
    'gave-up': counts.gaveUp,
    'closed-unanswered': counts.closedUnanswered,
    waiting: counts.waiting,
    'answered-untimed': counts.answeredUntimed,
    'first-contacts': arrived('chosen'),
    'mature-episodes': total,
    'resolved-first-time': hits,
    'not-resolved-first-time': total - hits,
    provisional: provisional(counts, definition),
    forced: arrived('forced'),
    'followed-up': arrived('followedUp'),
    repeated: arrived('repeated'),
  };
}
