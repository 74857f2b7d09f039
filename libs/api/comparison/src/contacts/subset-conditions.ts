import { arrivalLane, ARRIVALS, journeyBits, resolutionBits, resolutionLane, type ArrivalKind, type ResolutionCounter } from '@channelwise/api/tallies';
import type { ContactSubset } from '@channelwise/contracts';
import { WINDOWS_DAYS } from '@channelwise/vocabulary';
import { RESOLUTION_COUNTERS_OF, type ResolutionDefinition } from '../first-time-resolution/resolution-figures';

const isSet = (bits: string, lane: number) => `(${bits}) & ${2n ** BigInt(lane)}::bigint <> 0`;

/**
 * The SQL condition under which a `contact` is one of a subset: the very bits and outcomes that the tallies count, so that a list is as
 * long as its number.
 *
 * @param asOf SQL of the as-of instant
 */
export function subsetCondition(only: ContactSubset, definition: ResolutionDefinition, asOf: string): string {
  const { window, anchor, scope } = definition;
  const arrived = (kind: ArrivalKind) => isSet(journeyBits(window, WINDOWS_DAYS.indexOf(window)), arrivalLane(window, kind));
  const judged = (counter: ResolutionCounter) => isSet(resolutionBits(window, anchor, asOf), resolutionLane(window, anchor, counter));
  const [chosen, forced, followedUp, repeated] = ARRIVALS;
  const { hits, total } = RESOLUTION_COUNTERS_OF[scope];
  switch (only) {
    case 'all':
      return 'true';
    case 'answered':
      return 'contact.outcome = 1 and not contact.answered_untimed';
    case 'answered-untimed':
      return 'contact.answered_untimed';
    case 'gave-up':
      return 'contact.outcome = 2';
    case 'closed-unanswered':
      return 'contact.outcome = 3';
    case 'waiting':
      return 'contact.outcome = 4';
    case 'first-contacts':
      return arrived(chosen);
    case 'forced':
      return arrived(forced);
    case 'followed-up':
      return arrived(followedUp);
    case 'repeated':
      return arrived(repeated);
    case 'mature-episodes':
      return judged(total);
    case 'resolved-first-time':
      return judged(hits);
    case 'not-resolved-first-time':
      return `${judged(total)} and not (${judged(hits)})`;
    case 'provisional':
      return judged('provisional');
  }
}
