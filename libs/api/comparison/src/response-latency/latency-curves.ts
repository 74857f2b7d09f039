import { emptyHistogram, eventTableOfHistograms, incidenceCurve, type EventTable, type IncidenceCurve } from '@channelwise/metrics';
import type { Counts } from '../counts/channel-counts';

/** Share answered within t, with giving up and closing as competing events and waiting as censored. */
export function firstResponseCurve(counts: Counts): IncidenceCurve {
  return incidenceCurve(firstResponseTable(counts));
}

/** What became of the contacts, and when. */
export function firstResponseTable(counts: Counts): EventTable {
  return eventTableOfHistograms({ answered: counts.answeredTimes, gaveUp: counts.gaveUpTimes, closedUnanswered: counts.closedTimes, waiting: counts.waitingTimes });
}

/**
 * Time to answer over mature episodes (window 7 days): settled by a last response, or never answered. All of them are decided, so
 * the curve is the plain share.
 */
export function timeToAnswerCurve(counts: Counts): IncidenceCurve {
  const settled = counts.settledTimes.reduce((sum, count) => sum + count, 0);
  const never = emptyHistogram();
  never[never.length - 1] = counts.settledEpisodes - settled;
  return incidenceCurve(eventTableOfHistograms({ answered: counts.settledTimes, gaveUp: never }));
}
