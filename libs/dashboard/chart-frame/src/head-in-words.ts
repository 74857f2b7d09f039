import type { AnswerHead } from '@channelwise/contracts';

const COUNT = new Intl.NumberFormat('en-GB');

/** `12,481 contacts`, `1 contact`. */
export function contactsInWords(contacts: number): string {
  return `${COUNT.format(contacts)} ${contacts === 1 ? 'contact' : 'contacts'}`;
}

/** An instant as a reader of that zone says it: `31 Oct 2026, 23:58`. */
export function instantInWords(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(instant));
}

/** `complete up to 31 Oct 2026, 23:58 (Europe/London)`; words for an empty workspace. */
export function asOfInWords(asOf: string | null, zone: string): string {
  return asOf === null ? 'no data yet' : `complete up to ${instantInWords(asOf, zone)} (${zone})`;
}

/** The line under a picture or CSV: where the figures come from. */
export function sourceInWords(head: AnswerHead): string {
  const parts = [head.filtersInWords, contactsInWords(head.contacts), asOfInWords(head.asOf, head.period.zone)];
  if (head.generated) parts.push('generated demo data');
  return `${parts.join(' · ')} · Channelwise`;
}
