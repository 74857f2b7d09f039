import { CONTACT_SUBSETS, type ContactSubset } from '@channelwise/contracts';

/** How a subset is called on its chip, and which contacts are in it. */
export interface SubsetWords {
  label: string;
  note: string;
}

export const SUBSET_WORDS: Record<ContactSubset, SubsetWords> = {
  all: { label: 'All', note: 'Every contact that the filters leave.' },
  answered: { label: 'Answered', note: 'A person answered, and the source says when.' },
  'gave-up': { label: 'Gave up', note: 'Hung up, or turned to another channel before any reply.' },
  'closed-unanswered': { label: 'Closed unanswered', note: 'The company closed it without a reply.' },
  waiting: { label: 'Still waiting', note: 'Nobody had replied by the moment up to which the data is complete.' },
  'answered-untimed': { label: 'Answered, time unknown', note: 'Answered by the source’s word; in no latency figure.' },
  'mature-episodes': { label: 'Can be judged', note: 'Episodes that first-time resolution divides by, under the definition above.' },
  'resolved-first-time': { label: 'Solved first time', note: 'Answered, and nobody had to come back.' },
  'not-resolved-first-time': { label: 'Not solved', note: 'Unanswered, marked unresolved, or followed by a further contact.' },
  provisional: { label: 'Too young', note: 'The window is not over yet: shown, never counted.' },
  'first-contacts': { label: 'First choice', note: 'The first contact of an episode: the customer chose the channel.' },
  forced: { label: 'Forced', note: 'Came from another channel that failed them.' },
  'followed-up': { label: 'Followed up', note: 'Came from another channel after an answer there.' },
  repeated: { label: 'Repeated', note: 'A further contact on the same channel.' },
};

/** The chips in the order of the questions that they explain. */
export const SUBSET_GROUPS: readonly { label: string; subsets: readonly ContactSubset[] }[] = [
  { label: 'How they came out', subsets: ['all', 'answered', 'gave-up', 'closed-unanswered', 'waiting', 'answered-untimed'] },
  { label: 'Solved the first time?', subsets: ['mature-episodes', 'resolved-first-time', 'not-resolved-first-time', 'provisional'] },
  { label: 'How they came here', subsets: ['first-contacts', 'forced', 'followed-up', 'repeated'] },
];

/** The subset that an address names; `all` where it names none. The API explains a bad one. */
export function subsetIn(text: string | undefined): ContactSubset {
  return CONTACT_SUBSETS.find((subset) => subset === text) ?? 'all';
}
