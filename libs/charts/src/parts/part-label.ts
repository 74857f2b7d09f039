import type { Part } from '@channelwise/contracts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A part as charts and tables name it: `Oct 26` for the month `2026-10`, the label of a segment or topic, `All` without a split. */
export function partLabel(part: Part | null): string {
  if (part === null) return 'All';
  const month = /^(\d{4})-(\d{2})$/.exec(part.key);
  return month ? `${MONTHS[Number(month[2]) - 1] ?? ''} ${(month[1] ?? '').slice(2)}` : part.label;
}
