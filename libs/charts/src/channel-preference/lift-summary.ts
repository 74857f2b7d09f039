import type { ChannelPreferenceAnswer } from '@channelwise/contracts';
import { liftWords, rowLabel } from './first-choice-chart';

/** The parts that choose a channel clearly more or clearly less often than everybody: the interval of the lift leaves out 1x. */
export function liftSummary(answer: ChannelPreferenceAnswer): string {
  if (answer.rows.length === 0) return 'No data in this period.';
  const clear = answer.rows.flatMap((row) =>
    row.shares.flatMap((share) => {
      const interval = share.lift?.interval ?? null;
      return share.share.judgeable && interval !== null && (interval[0] > 1 || interval[1] < 1) ? [{ part: rowLabel(row), share, distance: Math.abs(Math.log(Math.max(share.lift?.value ?? 1, 0.01))) }] : [];
    }),
  );
  if (clear.length === 0) return 'No group chooses any channel clearly more or less often than everybody.';
  const strongest = clear.sort((one, other) => other.distance - one.distance).slice(0, 3);
  return `Clearest against everybody: ${strongest.map(({ part, share }) => `${part} on ${share.group.label} ${liftWords(share)}`).join('; ')}.`;
}
