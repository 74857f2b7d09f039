import { DAY_SECONDS } from '../time/wall-clock';
import { isNetwork } from '../world/channel-index';
import { NEW_CONTACT_QUIET_SECONDS } from './plan-episode';
import type { PlannedContact } from './planned-contact';

/** The same topic of one customer is another issue only after so long. */
const UNRELATED_SECONDS = 60 * DAY_SECONDS;

/** Whether two issues of one customer stay two: no merged conversation, and the same topic far apart and answered. */
export function fitsBeside(run: readonly PlannedContact[], other: readonly PlannedContact[]): boolean {
  return run.every((contact) =>
    other.every((candidate) => {
      const [earlier, later] = contact.startsAt <= candidate.startsAt ? [contact, candidate] : [candidate, contact];
      return staysApart(earlier, later) && (earlier.topic !== later.topic || (earlier.respondsAt !== null && later.startsAt > earlier.lastAt + UNRELATED_SECONDS));
    }),
  );
}

/** Whether a later episode on the same issue does not merge with conversations of the earlier one. */
export function fitsInRun(run: readonly PlannedContact[], comeback: readonly PlannedContact[]): boolean {
  return run.every((earlier) => comeback.every((later) => staysApart(earlier, later)));
}

/** Two contacts on one network merge unless the earlier was answered and then quiet for long enough. */
function staysApart(earlier: PlannedContact, later: PlannedContact): boolean {
  if (earlier.channel !== later.channel || !isNetwork(earlier.channel)) return true;
  return earlier.respondsAt !== null && later.startsAt > earlier.lastAt + NEW_CONTACT_QUIET_SECONDS;
}
