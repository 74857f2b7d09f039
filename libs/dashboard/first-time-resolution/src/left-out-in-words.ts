import type { FirstTimeResolutionAnswer } from '@channelwise/contracts';

/** What is not in the figures, and how much of it: "Not counted: 212 venting without a request; 560 episodes too young to judge." Null when nothing was. */
export function leftOutInWords(answer: FirstTimeResolutionAnswer): string | null {
  const parts = answer.head.leftOut.filter((part) => part.count > 0).map((part) => `${part.count.toLocaleString('en-GB')} ${part.reason}`);
  return parts.length === 0 ? null : `Not counted: ${parts.join('; ')}.`;
}
