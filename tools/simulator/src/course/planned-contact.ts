import type { ChannelIndex } from '../world/channel-index';

/** What a message is for; the wording follows from it. */
export type MessageRole = 'opening' | 'automatic' | 'chaser' | 'reply' | 'handoff' | 'details' | 'follow-up' | 'thanks' | 'rage';

export interface PlannedMessage {
  /** UTC seconds, as all instants of a course. */
  at: number;
  inbound: boolean;
  isPublic: boolean;
  role: MessageRole;
}

export type CallEnd = 'caller' | 'agent' | 'abandoned' | 'timed-out';

export interface PlannedCall {
  ivrSeconds: number;
  /** Queue entry to connect, hang-up or time limit. */
  waitSeconds: number;
  talkSeconds: number;
  end: CallEnd;
  loadClass: number;
}

/** `closed`: the queue's time limit put the caller out. `never`: no reply, and the customer let it be. */
export type PlannedOutcome = 'answered' | 'gave-up' | 'closed' | 'never';

/** No topic: venting. */
export const NO_TOPIC = -1;

/** One contact as it would run if nothing were cut off at the end of the period. */
export interface PlannedContact {
  channel: ChannelIndex;
  topic: number;
  /** Whether it starts in public. */
  isPublic: boolean;
  startsAt: number;
  outcome: PlannedOutcome;
  /** Probability that a contact started so is answered. */
  answeredProbability: number;
  /** First response by a person; null without one. */
  respondsAt: number | null;
  /** Hang-up; last company reply; last customer message where there is no reply. */
  endsAt: number;
  /** Last message of either side. */
  lastAt: number;
  call: PlannedCall | null;
  messages: readonly PlannedMessage[];
  /** E-mail: goes on in the thread of the e-mail contact before. */
  continuesThread: boolean;
  /** Start of an episode (with the default window), not a further contact of it. */
  isFirst: boolean;
  /** Probability that the issue needs no further contact within the window, once answered. First contacts only. */
  resolvedOnceAnswered: number;
}

export interface Customer {
  /** 1, 2, 3 ...: all handles follow from it. */
  number: number;
  ageBand: number;
  tier: number;
  /** Appears in customers.csv. */
  isListed: boolean;
  /** All contacts on one issue, over its episodes, in order of time. */
  runs: PlannedContact[][];
}
