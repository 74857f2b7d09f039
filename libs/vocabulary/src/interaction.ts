import type { Channel } from './channel';

/** An instant as milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A calendar day without a clock time, `YYYY-MM-DD`. */
export type LocalDate = string;

/** What a handle names. `anonymous` is a contact that nobody can be told apart by: it never links to another one. */
export const HANDLE_KINDS = ['crm', 'phone', 'email', 'twitter', 'facebook', 'anonymous', 'other'] as const;
export type HandleKind = (typeof HANDLE_KINDS)[number];

/** One address under which a customer is seen: phone number in E.164, lower-case e-mail address, network id, CRM id. */
export interface Handle {
  kind: HandleKind;
  value: string;
}

export const VISIBILITIES = ['public', 'private'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * `call`: one call with its milestones. `message`: one message in or out. `case`: one whole contact as another system recorded it
 * (a row of a CSV with opened, answered and closed).
 */
export const INTERACTION_KINDS = ['call', 'message', 'case'] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

export const DIRECTIONS = ['inbound', 'outbound'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * One recorded event on one channel, as every adapter hands it on. Immutable once ingested; `(source, externalId)` names it.
 *
 * The handle is always the *customer's*, also on an outbound message: it says whose conversation the message belongs to.
 */
export interface Interaction {
  /** Unique within its source. */
  externalId: string;
  channel: Channel;
  kind: InteractionKind;
  direction: Direction;
  handle: Handle;
  /** Call: it enters the system (IVR included). Message: sent. Case: opened. */
  occurredAt: Instant;
  /** Call only: it enters the queue. */
  queuedAt: Instant | null;
  /** Call: the agent connects. Case: the first response by a person. Message: always null, the reply is a message of its own. */
  answeredAt: Instant | null;
  /**
   * Case only: the source says that a person answered but not when (a closed case, where the mapping's `closedMeansAnswered` is on).
   * It counts as answered in first-time resolution and is left out, and counted as left out, of every latency figure.
   */
  answeredUntimed: boolean;
  /** Call: it ends. Case: it is closed. Message: always null. */
  endedAt: Instant | null;
  /** Case only: the closing day, where the source gives no clock time. Durations are then whole calendar days and nothing finer. */
  closedOn: LocalDate | null;
  /** Call: the customer hung up before an agent connected. */
  abandoned: boolean;
  /** What the source system itself claims about the resolution; null where it claims nothing. */
  resolved: boolean | null;
  /** Thread, conversation or ticket that messages share; null where the format has none. */
  conversationId: string | null;
  /** Explicit case or ticket number that joins contacts over channels into one issue. */
  caseId: string | null;
  topic: string | null;
  visibility: Visibility;
  /** An automatic reply, bounce, bot or IVR prompt: it is no response by a person. */
  automatic: boolean;
  /** Venting without a request that anyone could act on. */
  rage: boolean;
  text: string | null;
}

/** What a customer list says about one customer: their handles and the segment in each scheme. */
export interface CustomerRecord {
  customerId: string;
  handles: Handle[];
  /** Segment by segmentation scheme, for example `{ 'Age band': '25-34', Tier: 'Gold' }`. */
  segments: Record<string, string>;
}
