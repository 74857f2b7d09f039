import type { Channel, Instant, LocalDate, Outcome } from '@channelwise/vocabulary';

/** `topicId` of a contact that names no topic. */
export const UNKNOWN_TOPIC = -1;

/** A contact as its own channel tells it, before anything is known about its neighbours. */
export interface OpenedContact {
  /** Key of the interaction that opened it. */
  key: bigint;
  customer: string;
  sourceId: number;
  channel: Channel;
  startedAt: Instant;
  endedAt: Instant;
  queuedAt: Instant | null;
  firstResponseAt: Instant | null;
  lastResponseAt: Instant | null;
  handedToPrivateAt: Instant | null;
  closedOn: LocalDate | null;
  /** It ended on a day without a clock time; `endedAt` is then the end of that day, and no seconds are counted to it. */
  endedByDate: boolean;
  topicId: number;
  caseKey: bigint | null;
  isPrivate: boolean;
  rage: boolean;
  answeredUntimed: boolean;
  resolved: boolean | null;
  /** The customer hung up before an agent connected. */
  abandoned: boolean;
  /** The source says that it is over: a message conversation never says so. */
  closed: boolean;
  messages: number;
  automaticMessages: number;
}

/** How a contact came to its channel, against the contact before it on the issue. */
export const ARRIVAL_IDS = { none: 0, forced: 1, followedUp: 2, repeated: 3 } as const;
export type Arrival = keyof typeof ARRIVAL_IDS;

/** A contact with its place among the contacts of its issue. */
export interface LinkedContact extends OpenedContact {
  /** Names the issue; two contacts are on one issue when these are equal. */
  issue: string;
  previousStartedAt: Instant | null;
  /** Latest end of *all* earlier contacts on the issue. */
  previousEndedAt: Instant | null;
  nextStartedAt: Instant | null;
  nextSameChannelStartedAt: Instant | null;
  outcome: Outcome;
  outcomeAt: Instant | null;
  /** From the start to the outcome, in the opening hours of the channel; null where the outcome has no time. */
  outcomeOpenMilliseconds: number | null;
  arrival: Arrival;
  /** Last response and end of the 7-day episode that this contact begins; null where it begins none. */
  settledAt: Instant | null;
  episodeEndedAt: Instant | null;
  /** The last response of that episode has no time, or only a day of it. */
  settledUntimed: boolean;
  /** Per window: `null` where it begins no episode, `'nobody'` where nobody answered in it. */
  resolvingChannels: (Channel | 'nobody' | null)[];
  lastChannels: (Channel | null)[];
  /** One segment of each scheme, in the order of the schemes. */
  segments: number[];
}
