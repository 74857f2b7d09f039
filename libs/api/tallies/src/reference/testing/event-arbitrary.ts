import fc from 'fast-check';
import type { Channel, InteractionKind } from '@channelwise/vocabulary';
import { DAY, HOUR, SECOND } from '../durations';

/** One event before it has a place in time: everything relative, so that a smaller story is still a story. */
export interface EventSketch {
  customer: number;
  handle: number;
  /** Which of the story's channels. */
  channel: number;
  /** Out of ten: decides the kind together with the channel. */
  kindDraw: number;
  outbound: boolean;
  /** Which step of the story's pace lies between this customer's event before and this one. */
  step: number;
  /** The step counts from the end of the event before instead of its start. */
  stepFromEnd: boolean;
  queuedAfter: number | null;
  answeredAfter: number | null;
  /** After the answer, or after the start where nobody answered. */
  endedAfter: number | null;
  closedAfterDays: number | null;
  answeredUntimed: boolean;
  abandoned: boolean;
  resolved: boolean | null;
  conversationId: string | null;
  caseId: string | null;
  topic: string | null;
  isPublic: boolean;
  automatic: boolean;
  rage: boolean;
  /** Delivered by the second source. */
  second: boolean;
}

const ANSWERS = [0, 1, SECOND, SECOND + 1, 30 * SECOND, HOUR, DAY, 7 * DAY, 50 * DAY];
const ENDS = [0, 1, 10 * 60 * SECOND, HOUR, DAY, 7 * DAY, 8 * DAY];

const rarely = fc.integer({ min: 0, max: 9 }).map((draw) => draw === 9);
const half = <T>(values: readonly T[]) => fc.oneof(fc.constant(null), fc.constantFrom(...values));

/** Events of a handful of customers; most of one customer, so that they meet on an issue. */
export function eventArbitrary(customers: number): fc.Arbitrary<EventSketch> {
  return fc.record({
    customer: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: fc.nat({ max: customers - 1 }), weight: 2 }),
    handle: fc.nat({ max: 2 }),
    channel: fc.nat({ max: 11 }),
    kindDraw: fc.nat({ max: 9 }),
    outbound: fc.boolean(),
    step: fc.nat({ max: 59 }),
    stepFromEnd: fc.boolean(),
    queuedAfter: half([0, SECOND, 40 * SECOND]),
    answeredAfter: half(ANSWERS),
    endedAfter: half(ENDS),
    closedAfterDays: half([0, -1, 1, 3, 40, 800]),
    answeredUntimed: fc.boolean(),
    abandoned: rarely,
    resolved: fc.constantFrom(null, null, null, true, false),
    conversationId: half(['k1', 'k2']),
    caseId: fc.constantFrom(null, null, null, null, null, 'T-1', 'T-2'),
    topic: fc.constantFrom('Billing', 'Billing', 'Billing', 'Delivery', null),
    isPublic: fc.boolean(),
    automatic: rarely,
    rage: rarely,
    second: rarely,
  });
}

/** Phone records are mostly calls, everything else mostly messages; each can be a case of another system. */
export function kindOf(channel: Channel, kindDraw: number): InteractionKind {
  const usual = channel === 'phone' ? 'call' : 'message';
  const rare = channel === 'phone' ? 'message' : 'call';
  if (kindDraw <= 6) return usual;
  return kindDraw <= 8 ? 'case' : rare;
}
