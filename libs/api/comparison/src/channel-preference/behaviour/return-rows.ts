import type { Group, ReturnRow } from '@channelwise/contracts';
import { benjaminiHochberg, conventionalMedian, differencePValue, emptyHistogram, formatRate, latencyBucket, returnRates, type Experience } from '@channelwise/metrics';
import { channelEntry, isChannel } from '@channelwise/vocabulary';
import type { ReturnCountRow } from './return-counts.query';

type HitsByExperience = Record<Experience, { hits: number; total: number }>;

/** Coming back after a fast, a slow and a missing first response, channel by channel; fast is no slower than the channel's own median. */
export function returnRows(groups: readonly Group[], counts: readonly ReturnCountRow[]): ReturnRow[] {
  const rows = groups.flatMap((group) => {
    const { key } = group;
    if (!isChannel(key)) return [];
    const { id } = channelEntry(key);
    const ofChannel = counts.filter((row) => row.channel === id);
    const answered = emptyHistogram();
    for (const { bucket, chosen_again } of ofChannel) if (bucket !== null) answered[bucket] = (answered[bucket] ?? 0) + chosen_again;
    const medianSeconds = conventionalMedian(answered).seconds;
    const hits = hitsByExperience(ofChannel, medianSeconds);
    // An unanswered contact on a network stays open, so the next message there joins it and is no new choice: coming back cannot be seen.
    if (group.family === 'social') hits.none = { hits: 0, total: 0 };
    return [{ group, medianSeconds, hits, ...returnRates(hits) }];
  });
  const verdicts = benjaminiHochberg(rows.flatMap(({ hits }) => [differencePValue(hits.fast, hits.slow), differencePValue(hits.fast, hits.none)]));
  return rows.map(({ group, medianSeconds, rates, fastAgainstSlow, fastAgainstNone }, index): ReturnRow => ({
    group,
    medianSeconds,
    ...rates,
    fastAgainstSlow: { value: fastAgainstSlow.value, interval: fastAgainstSlow.interval },
    fastAgainstNone: { value: fastAgainstNone.value, interval: fastAgainstNone.interval },
    fastAgainstSlowIsReal: fastAgainstSlow.judgeable && (verdicts[2 * index]?.rejected ?? false),
    fastAgainstNoneIsReal: fastAgainstNone.judgeable && (verdicts[2 * index + 1]?.rejected ?? false),
  }));
}

function hitsByExperience(rows: readonly ReturnCountRow[], medianSeconds: number | null): HitsByExperience {
  const medianBucket = medianSeconds === null ? -1 : latencyBucket(medianSeconds);
  const hits: HitsByExperience = { fast: { hits: 0, total: 0 }, slow: { hits: 0, total: 0 }, none: { hits: 0, total: 0 } };
  for (const { bucket, chosen_again, same_channel } of rows) {
    const experience = hits[bucket === null ? 'none' : bucket <= medianBucket ? 'fast' : 'slow'];
    experience.hits += same_channel;
    experience.total += chosen_again;
  }
  return hits;
}

/** Association, not cause, channel by channel. */
export function returnSummary(rows: readonly ReturnRow[]): string {
  const judged = rows.filter((row) => row.fast.judgeable && (row.slow.judgeable || row.none.judgeable));
  if (judged.length === 0) return 'Too few customers came with another issue to judge where they turn next.';
  const sentences = judged.map((row) => `${row.group.label}: ${formatRate(row.fast)} come back after a fast reply, ${formatRate(row.slow)} after a slow one${row.none.total === 0 ? '' : `, ${formatRate(row.none)} after none`}.`);
  const unseen = judged.some(({ group }) => group.family === 'social') ? ' On a network an unanswered contact stays open and the next message joins it, so coming back after no reply cannot be seen there.' : '';
  return `${sentences.join(' ')}${unseen} This is an association, not a cause: who is answered slowly may differ in other ways.`;
}
