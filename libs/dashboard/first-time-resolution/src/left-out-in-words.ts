import type { FirstTimeResolutionAnswer } from '@channelwise/contracts';

/** What is not in the figures, and how much of it: "Not counted: 212 rage; 560 issues too young to judge." Null when nothing was. */
export function leftOutInWords(answer: FirstTimeResolutionAnswer): string | null {
  const young = answer.rows.reduce((sum, row) => sum + row.provisional, 0);
  const parts = answer.head.leftOut.filter((part) => part.count > 0).map((part) => `${part.count.toLocaleString('en-GB')} ${part.reason}`);
  if (young > 0) parts.push(`${young.toLocaleString('en-GB')} ${young === 1 ? 'issue' : 'issues'} too young to judge`);
  return parts.length === 0 ? null : `Not counted: ${parts.join('; ')}.`;
}
