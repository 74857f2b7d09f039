import { arrivalLane, lastChannelLane } from '@channelwise/api/tallies';
import { incidenceAt, medianRatio, newcombeDifference, type Counts as HitsOfTotal, type IncidenceCurve } from '@channelwise/metrics';
import { CHANNELS, type Channel, type WindowDays } from '@channelwise/vocabulary';
import type { Counts } from '../counts/channel-counts';
import { firstResponseCurve, timeToAnswerCurve } from '../response-latency/latency-curves';
import { resolved, type ResolutionDefinition } from '../first-time-resolution/resolution-figures';

/** A difference or ratio with its interval, as trends and changes need it. */
export interface Compared {
  value: number | null;
  interval: readonly [number, number] | null;
}

const closed = (interval: readonly [number | null, number | null] | null): readonly [number, number] | null => (interval === null || interval[0] === null || interval[1] === null ? null : [interval[0], interval[1]]);

/** The medians of two sets of contacts as a ratio. */
export function compareMedians(curveOf: (counts: Counts) => IncidenceCurve, first: Counts, second: Counts): Compared {
  const curves = [curveOf(first), curveOf(second)] as const;
  if (curves[0].total === 0 || curves[1].total === 0) return { value: null, interval: null };
  const { value, interval, judgeable } = medianRatio(...curves);
  return judgeable ? { value, interval: closed(interval) } : { value: null, interval: null };
}

/** Shares of two sets as a difference. */
export function compareShares(shareOf: (counts: Counts) => HitsOfTotal, first: Counts, second: Counts): Compared {
  const { value, interval, judgeable } = newcombeDifference(shareOf(first), shareOf(second));
  return judgeable ? { value, interval } : { value: null, interval: null };
}

/** Shares read off a curve, as a difference: the distances of the limits are added in squares (Newcombe 1998; Zou and Donner 2008). */
export function compareIncidence(seconds: number, first: Counts, second: Counts): Compared {
  const [one, two] = [incidenceAt(firstResponseCurve(first), seconds), incidenceAt(firstResponseCurve(second), seconds)];
  if (one.value === null || two.value === null || !one.interval || !two.interval || !one.judgeable || !two.judgeable) return { value: null, interval: null };
  const value = one.value - two.value;
  return { value, interval: [value - Math.hypot(one.value - one.interval[0], two.interval[1] - two.value), value + Math.hypot(one.interval[1] - one.value, two.value - two.interval[0])] };
}

export const medianFirstResponse = (first: Counts, second: Counts) => compareMedians(firstResponseCurve, first, second);
export const medianTimeToAnswer = (first: Counts, second: Counts) => compareMedians(timeToAnswerCurve, first, second);
export const resolvedShare = (definition: ResolutionDefinition) => (first: Counts, second: Counts) => compareShares((counts) => resolved(counts, definition), first, second);

/** Episodes begun on one of the channels whose last contact was on a channel outside them, out of all episodes begun there. */
export function wentOn(counts: Counts, channels: readonly Channel[], window: WindowDays): HitsOfTotal {
  const total = counts.journey[arrivalLane(window, 'chosen')] ?? 0;
  const stayed = CHANNELS.filter((channel) => channels.includes(channel)).reduce((sum, channel) => sum + (counts.journey[lastChannelLane(window, channel)] ?? 0), 0);
  return { hits: total - stayed, total };
}

