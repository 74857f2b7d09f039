import { CREDIT_COUNTERS, CREDIT_LANES, creditLane, RESOLUTION_LANES, resolutionLane, type CreditedChannel } from '@channelwise/api/tallies';
import { CHANNELS, WINDOWS_DAYS, type Channel } from '@channelwise/vocabulary';
import { noCounts, type ChannelCounts } from './channel-counts';

/**
 * Rows whose first-time resolution is credited to the channel that answered last, or to the last one, instead of the first: wherever an
 * episode began, it counts where it was credited. Everything else in the rows stays with its own channel.
 *
 * Counted for windows that run from the end, on any and on the same channel; every other definition has no credited counts and is empty
 * then. Episodes too young to judge have no such channel yet and stay with their first one.
 *
 * @param rows of all channels, each with its `credit`
 */
export function creditRows(rows: readonly ChannelCounts[], creditedTo: CreditedChannel): ChannelCounts[] {
  const parts = new Map<string, ChannelCounts[]>();
  for (const row of rows) parts.set(partOf(row), [...(parts.get(partOf(row)) ?? []), row]);
  return [...parts.values()].flatMap((part) => {
    const credit = summedCredit(part);
    return CHANNELS.flatMap((channel): ChannelCounts[] => {
      const own = part.find((row) => row.channel === channel);
      const resolution = creditedResolution(credit, creditedTo, channel, own?.resolution);
      if (own) return [{ ...own, resolution }];
      const [like] = part;
      return like && resolution.some((count) => count > 0) ? [{ ...like, ...noCounts(), channel, resolution }] : [];
    });
  });
}

const partOf = (row: ChannelCounts) => `${row.month}|${row.week}|${row.segment}|${row.topic}`;

function summedCredit(rows: readonly ChannelCounts[]): Float64Array {
  const sum = new Float64Array(CREDIT_LANES);
  for (const { credit } of rows) credit.forEach((count, lane) => (sum[lane] = (sum[lane] ?? 0) + count));
  return sum;
}

function creditedResolution(credit: Float64Array, creditedTo: CreditedChannel, channel: Channel, own: Float64Array | undefined): Float64Array {
  const resolution = new Float64Array(RESOLUTION_LANES);
  for (const window of WINDOWS_DAYS) {
    for (const counter of CREDIT_COUNTERS) resolution[resolutionLane(window, 'end', counter)] = credit[creditLane(window, creditedTo, counter, channel)] ?? 0;
    // Without a further contact on any channel the first, the resolving and the last channel are one.
    for (const counter of ['resolvedAnyChannel', 'provisional'] as const) {
      const lane = resolutionLane(window, 'end', counter);
      resolution[lane] = own?.[lane] ?? 0;
    }
  }
  return resolution;
}
