import type { LatencyRatio, ResponseLatencyRow } from '@channelwise/contracts';
import { formatDuration, formatInterval, formatShare, formatTimes } from '@channelwise/metrics';

/** The chart in words: who answers how fast, how many are never answered, and how far apart the groups are. */
export function latencySummary(rows: readonly ResponseLatencyRow[], ratios: readonly LatencyRatio[]): string {
  const whole = rows.filter((row) => row.contacts > 0);
  if (whole.length === 0) return 'No contact in this period has a known course of its first response.';
  if (whole.some((row) => row.part !== null)) return partsSummary(whole);
  const sentences = whole.map((row) => {
    if (!row.median.judgeable) return `${row.group.label}: too few to judge (${row.contacts} contacts).`;
    const never = row.answeredAtAll.value === null ? '' : `; ${formatShare(1 - row.answeredAtAll.value)} are never answered`;
    const median = row.median.seconds === null ? 'answers fewer than half, so a median is not reached' : `answers half of its contacts within ${formatDuration(row.median.seconds)} (${formatInterval(row.median.interval, 'duration')})`;
    return `${row.group.label} ${median}${never}.`;
  });
  const compared = ratios
    .filter((ratio) => ratio.firstResponse.value !== null && ratio.firstResponse.interval !== null)
    .map((ratio) => `${ratio.group.label} takes ${formatTimes(ratio.firstResponse.value)} as long as ${ratio.against.label.toLowerCase()} (${formatInterval(ratio.firstResponse.interval, 'times')})`);
  return [...sentences, ...(compared.length > 0 ? [`${compared.join('; ')}.`] : [])].join(' ');
}

/** With a split: the fastest and the slowest part of each group. */
function partsSummary(rows: readonly ResponseLatencyRow[]): string {
  const groups = [...new Set(rows.map((row) => row.group.label))];
  const sentences = groups.flatMap((label) => {
    const judged = rows.filter((row) => row.group.label === label && row.median.judgeable && row.median.seconds !== null).sort((one, two) => (one.median.seconds ?? 0) - (two.median.seconds ?? 0));
    const [fastest] = judged;
    const slowest = judged.at(-1);
    if (!fastest || !slowest) return [`${label}: no part has a median that can be judged.`];
    if (fastest === slowest) return [`${label}: ${fastest.part?.label ?? ''} ${formatDuration(fastest.median.seconds)}.`];
    return [`${label}: median from ${formatDuration(fastest.median.seconds)} (${fastest.part?.label ?? ''}) to ${formatDuration(slowest.median.seconds)} (${slowest.part?.label ?? ''}).`];
  });
  return sentences.join(' ');
}
