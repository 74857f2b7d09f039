import type { Arrival, PreferenceRow } from '@channelwise/contracts';
import { formatRate, formatShare } from '@channelwise/metrics';

/** The chart in words: the first choices, where they differ most, and how many were driven to a channel. */
export function preferenceSummary(overall: PreferenceRow, rows: readonly PreferenceRow[], arrivals: readonly Arrival[]): string {
  if (overall.firstChoices === 0) return 'Nobody began an issue in this period.';
  const ranked = [...overall.shares].sort((one, two) => (two.share.value ?? 0) - (one.share.value ?? 0));
  const shares = `First choice: ${ranked.map((entry) => `${entry.group.label} ${formatRate(entry.share)}`).join(', ')}.`;
  const forced = arrivals.filter((arrival) => arrival.forced.judgeable && (arrival.forced.value ?? 0) > 0).sort((one, two) => (two.forced.value ?? 0) - (one.forced.value ?? 0))[0];
  const forcedWords = forced ? ` ${forced.group.label} has the largest share of contacts that were driven there by another channel: ${formatRate(forced.forced)}.` : '';
  return `${shares}${partsWords(rows)}${forcedWords}`;
}

/** The channel whose share differs most between two parts that can be judged. */
function partsWords(rows: readonly PreferenceRow[]): string {
  const judged = rows.filter((row) => row.firstChoices >= 30);
  let widest: { label: string; low: PreferenceRow; high: PreferenceRow; lowShare: number; highShare: number } | null = null;
  for (const [index, entry] of (judged[0]?.shares ?? []).entries()) {
    const sorted = [...judged].sort((one, two) => (one.shares[index]?.share.value ?? 0) - (two.shares[index]?.share.value ?? 0));
    const low = sorted[0];
    const high = sorted.at(-1);
    const lowShare = low?.shares[index]?.share.value;
    const highShare = high?.shares[index]?.share.value;
    if (!low || !high || low === high || lowShare == null || highShare == null) continue;
    if (widest === null || highShare - lowShare > widest.highShare - widest.lowShare) widest = { label: entry.group.label, low, high, lowShare, highShare };
  }
  if (!widest) return '';
  return ` ${widest.label} differs most: ${formatShare(widest.highShare)} in ${widest.high.part?.label ?? ''}, ${formatShare(widest.lowShare)} in ${widest.low.part?.label ?? ''}.`;
}
