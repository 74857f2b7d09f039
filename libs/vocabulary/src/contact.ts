/**
 * How a contact came out, seen from the customer's first message or call.
 * `answered`: a person replied or connected. `gave-up`: the call was abandoned, or the customer turned to another channel about the
 * same issue before any reply. `closed-unanswered`: the company closed it without a reply. `waiting`: none of these by the as-of.
 */
export const OUTCOME_LIST = [
  { id: 1, key: 'answered' },
  { id: 2, key: 'gave-up' },
  { id: 3, key: 'closed-unanswered' },
  { id: 4, key: 'waiting' },
] as const;
export type Outcome = (typeof OUTCOME_LIST)[number]['key'];

export function outcomeOfId(id: number): Outcome {
  const entry = OUTCOME_LIST.find((candidate) => candidate.id === id);
  if (!entry) throw new RangeError(`no outcome has the id ${id}`);
  return entry.key;
}

/** Hours of quiet after an answer after which an inbound message opens a new contact. */
export const QUIET_GAP_HOURS = 72;
