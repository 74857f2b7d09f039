import type { SpeedOfAnswer } from '@channelwise/contracts';
import { emptyHistogram, eventTableOfHistograms, FEWEST_TO_JUDGE, incidenceAt, incidenceCurve } from '@channelwise/metrics';
import type { Counts } from '../counts/channel-counts';
import { durationFigure } from './curve-figures';

/** The time within which vendors say that 80 % of calls should be answered. */
const WITHIN_SECONDS = 20;

const sumOf = (histogram: Float64Array) => histogram.reduce((sum, count) => sum + count, 0);

/**
 * Time from the queue to the agent over the calls that reached the queue, elapsed, with giving up as a competing event; null where no call
 * did. A call that left the queue in another way never reaches an agent.
 */
export function speedOfAnswer(counts: Counts): SpeedOfAnswer | null {
  if (counts.queued === 0) return null;
  const never = emptyHistogram();
  never[never.length - 1] = counts.queued - sumOf(counts.speedOfAnswerTimes) - sumOf(counts.queuedGaveUpTimes);
  const curve = incidenceCurve(eventTableOfHistograms({ answered: counts.speedOfAnswerTimes, gaveUp: counts.queuedGaveUpTimes, closedUnanswered: never }));
  const { value, interval } = incidenceAt(curve, WITHIN_SECONDS);
  return {
    n: curve.total,
    median: durationFigure(curve, 0.5),
    p90: durationFigure(curve, 0.9),
    within20s: { n: curve.total, value, interval, judgeable: curve.total >= FEWEST_TO_JUDGE },
  };
}
