import type { Anchor, Channel, Direction, HandleKind, InteractionKind, Outcome, Scope, Visibility, WindowDays } from '@channelwise/vocabulary';
import type { AnswerHead } from './question';

/**
 * Which of the filtered contacts are listed. Each is the very set behind one number of the questions:
 *
 * - `all`: every contact; `answered` to `waiting`: by outcome, as response latency counts them. `answered` has a known time of the
 *   first response; `answered-untimed` are answered by the source's word alone.
 * - `first-contacts`, `forced`, `followed-up`, `repeated`: how they came to their channel, as channel preference counts them (under
 *   the window asked for; an episode always runs from the end of a contact there). These four add up to `all`.
 * - `mature-episodes`: what first-time resolution divides by, under the definition asked for (with the scope `source-flag`: mature
 *   and claimed about by the source); `resolved-first-time` and `not-resolved-first-time` are its two halves; `provisional` are
 *   episodes too young to judge.
 */
export const CONTACT_SUBSETS = [
  'all',
  'answered',
  'gave-up',
  'closed-unanswered',
  'waiting',
  'answered-untimed',
  'first-contacts',
  'mature-episodes',
  'resolved-first-time',
  'not-resolved-first-time',
  'provisional',
  'forced',
  'followed-up',
  'repeated',
] as const;
export type ContactSubset = (typeof CONTACT_SUBSETS)[number];

/** By start or by waiting time; a minus in front = the greatest first. Contacts without a known wait always come last. */
export const CONTACT_SORTS = ['started', '-started', 'wait', '-wait'] as const;
export type ContactSort = (typeof CONTACT_SORTS)[number];

export const MOST_CONTACTS_A_PAGE = 200;
export const DEFAULT_CONTACTS_A_PAGE = 50;

/** A handle as far as it may be shown: `+447•••••213`, `j•••@example.org`. */
export interface MaskedHandle {
  kind: HandleKind;
  /** Null where there is nothing to show (an anonymous contact). */
  masked: string | null;
}

/** How a contact counts in first-time resolution. `further`: it begins no episode; `unclaimed`: the source says nothing (scope `source-flag`). */
export const RESOLUTION_VERDICTS = ['resolved', 'not-resolved', 'provisional', 'further', 'unclaimed'] as const;
export type ResolutionVerdict = (typeof RESOLUTION_VERDICTS)[number];

/** What a contact is called in an address: two 64-bit numbers, as text because they do not fit into a JSON number. */
export interface ContactId {
  customerId: string;
  contactKey: string;
}

/** The contact that follows on the same issue, on any channel. */
export interface NextContact extends ContactId {
  channel: Channel;
  startedAt: string;
  /** Seconds from the end (anchor `start`: the start) of the contact before; negative when it began before that one ended. */
  afterSeconds: number;
}

/** A contact as it stands in a list. */
export interface ContactRow extends ContactId {
  channel: Channel;
  visibility: Visibility;
  /** When a public contact went on in private, on the same network; null where it did not. */
  handedToPrivateAt: string | null;
  startedAt: string;
  endedAt: string;
  firstResponseAt: string | null;
  outcome: Outcome;
  /** Answered by the source's word, without a time of the first response. */
  answeredUntimed: boolean;
  /** From the start to the outcome; still waiting: to the as-of, so at least that long. Null where the time is not known. */
  waitedSeconds: number | null;
  topic: { id: number; label: string };
  /** The handle that opened the contact. */
  handle: MaskedHandle;
  /** One entry a segmentation scheme. */
  segments: { scheme: string; label: string }[];
  rage: boolean;
  /** What the source itself claims about the resolution; null = nothing. */
  resolvedClaim: boolean | null;
  next: NextContact | null;
  /** Under the definition asked for, with the reason in words. */
  resolution: { verdict: ResolutionVerdict; reason: string };
}

/** A page of the contacts behind a number. */
export interface ContactsAnswer {
  question: 'contacts';
  head: AnswerHead;
  only: ContactSubset;
  sort: ContactSort;
  /** Contacts in the whole list, exactly; the same as `counts[only]`. */
  total: number;
  /** How many every choice of `only` would list. */
  counts: Record<ContactSubset, number>;
  rows: ContactRow[];
  /** Give it back as `cursor`, with the same filters and sort, for the next page; null = this was the last. */
  nextCursor: string | null;
}

/** One recorded event of a contact. */
export interface IssueInteraction {
  at: string;
  kind: InteractionKind;
  channel: Channel;
  direction: Direction;
  visibility: Visibility;
  automatic: boolean;
  handle: MaskedHandle;
  /** Plain text as the customer or the company wrote it; null where none was kept. */
  text: string | null;
  /** Call only: it entered the queue. */
  queuedAt: string | null;
  /** Call: the agent connected. Case: the first response. */
  answeredAt: string | null;
  /** Call: it ended. Case: it was closed. */
  endedAt: string | null;
  /** Case only: the closing day where the source gives no clock time. */
  closedOn: string | null;
  abandoned: boolean;
}

/** A contact within its issue. */
export interface IssueContact extends ContactRow {
  /** Seconds from the latest end of all earlier contacts on the issue; negative when one was still open; null for the first. */
  gapSeconds: number | null;
  /** Until when a further contact counts as a repeat of this one, under the definition asked for. */
  windowEndsAt: string;
  interactions: IssueInteraction[];
}

/** Contacts of one customer that belong together, in the order in which they began. */
export interface IssueAnswer {
  question: 'issue';
  asOf: string | null;
  zone: string;
  generated: boolean;
  definition: { window: WindowDays; scope: Scope; anchor: Anchor };
  /** The contact that was asked for. */
  asked: ContactId;
  customer: { id: string; handles: MaskedHandle[] };
  contacts: IssueContact[];
}
