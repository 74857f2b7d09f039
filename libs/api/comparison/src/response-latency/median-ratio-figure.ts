import type { RatioFigure } from '@channelwise/contracts';
import { medianRatio, type IncidenceCurve, type RatioRefusal } from '@channelwise/metrics';

/** Why two medians have no ratio, in the words of what they are: channels, or times. */
type Refusals = Record<RatioRefusal, string>;

export const BETWEEN_GROUPS: Refusals = {
  'first-not-reached': 'fewer than half are ever answered here, so there is no median to compare',
  'second-not-reached': 'fewer than half are ever answered in the reference, so there is no median to compare',
  'neither-reached': 'fewer than half are ever answered on either side, so there are no medians to compare',
  'no-duration': 'a median of no time at all cannot be divided by',
};

export const BETWEEN_PERIODS: Refusals = {
  ...BETWEEN_GROUPS,
  'first-not-reached': 'fewer than half are answered now, so there is no median to compare',
  'second-not-reached': 'fewer than half were answered then, so there is no median to compare',
  'neither-reached': 'fewer than half are answered, now as then, so there are no medians to compare',
};

/**
 * The ratio of two medians. The upper limit stays open where the band of the slower curve never comes to half: "72x or more" is a
 * finding and not a missing figure.
 */
export function medianRatioFigure(first: IncidenceCurve, second: IncidenceCurve, refusals: Refusals): RatioFigure {
  if (first.total === 0 || second.total === 0) return { value: null, interval: null, reason: 'no data on one side' };
  const { value, interval, judgeable, refused } = medianRatio(first, second);
  if (refused) return { value: null, interval: null, reason: refusals[refused] };
  if (!judgeable) return { value: null, interval: null, reason: 'too few to judge: under 30 contacts on one side' };
  const [lower, upper] = interval;
  return { value, interval: lower === null && upper === null ? null : [lower, upper], reason: null };
}
