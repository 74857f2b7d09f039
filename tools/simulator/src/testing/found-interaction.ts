import type { SimulatedChannel } from '../simulated-truth';

/** What a reader finds in the generated files: a call or a message. */
export interface FoundInteraction {
  id: string;
  channel: SimulatedChannel;
  /** The customer's handle. */
  handle: string;
  at: number;
  inbound: boolean;
  automatic: boolean;
  isPublic: boolean;
  text: string;
  /** E-mail: Message-ID of the thread's first message. */
  thread: string | null;
  call: { answeredAt: number | null; endedAt: number; abandoned: boolean } | null;
}

/** One keyword rule per topic, as the files promise: every opening message matches exactly one. */
export const KEYWORDS: Readonly<Record<string, RegExp>> = {
  Billing: /\b(invoices?|bill|charged)\b/i,
  Delivery: /\b(parcel|delivery|courier)\b/i,
  Outage: /\b(outage|no internet|down since)\b/i,
  Login: /\b(password|log in|locked out)\b/i,
  Cancellation: /\bcancel my contract\b/i,
  Refund: /\b(refund|money back)\b/i,
  'Technical fault': /\b(router|error code|not working)\b/i,
  'Change of contract': /\b(upgrade|change my plan)\b/i,
  Information: /\b(opening hours|how do I)\b/i,
};

/** Topics whose keywords a text carries. */
export function topicsIn(text: string): string[] {
  return Object.entries(KEYWORDS).flatMap(([topic, keyword]) => (keyword.test(text) ? [topic] : []));
}
