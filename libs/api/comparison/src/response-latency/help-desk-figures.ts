import type { DurationFigure, Group, HelpDeskFigure } from '@channelwise/contracts';
import { bucketSeconds, eventTableOfHistograms, FEWEST_TO_JUDGE, histogramTotal, incidenceAt, incidenceCurve, LAST_BUCKET, rate, restrictedMeanToAnswer } from '@channelwise/metrics';
import type { Channel } from '@channelwise/vocabulary';
import type { Counts } from '../counts/channel-counts';
import { durationFigure, medianOfAnswered } from './curve-figures';
import { firstResponseCurve } from './latency-curves';
import { TARGETS } from './targets';

/** The same contacts, measured as the tools measure them. The service level and ASA are figures of single channels. */
export function helpDeskFigures(group: Group, channels: readonly Channel[], counts: Counts): HelpDeskFigure[] {
  const curve = firstResponseCurve(counts);
  const answered = histogramTotal(counts.answeredTimes);
  const median = { duration: durationFigure(curve, 0.5), share: null };
  const ofAnswered = { group, ours: median, leftOut: curve.total - answered, targetSeconds: null };
  const mean = { duration: meanOfAnswered(counts), rate: null };
  const [channel] = channels;
  const target = channels.length === 1 && channel !== undefined ? TARGETS[channel] : undefined;
  return [
    { figure: 'zendesk-first-reply-time', ...ofAnswered, theirs: { duration: medianOfAnswered(counts), rate: null } },
    { figure: 'chatwoot-first-response-time', ...ofAnswered, theirs: mean },
    ...(target ? [serviceLevel(group, counts, target.seconds)] : []),
    ...(channel === 'phone' && channels.length === 1 ? [{ figure: 'genesys-speed-of-answer' as const, ...ofAnswered, theirs: mean }] : []),
  ];
}

/** Answered within the target, of those answered or abandoned. */
function serviceLevel(group: Group, counts: Counts, targetSeconds: number): HelpDeskFigure {
  const everybody = incidenceAt(firstResponseCurve(counts), targetSeconds);
  const theirs = incidenceAt(incidenceCurve(eventTableOfHistograms({ answered: counts.answeredTimes, gaveUp: counts.gaveUpTimes })), targetSeconds);
  return {
    figure: 'genesys-service-level',
    group,
    // Without anybody waiting the curve is the plain share, so hits are whole but for the bucket that the target falls into.
    theirs: { duration: null, rate: rate({ hits: Math.round((theirs.value ?? 0) * theirs.total), total: theirs.total }) },
    ours: { duration: null, share: { n: everybody.total, value: everybody.value, interval: everybody.interval, judgeable: everybody.judgeable } },
    leftOut: everybody.total - theirs.total,
    targetSeconds,
  };
}

/** The plain mean of the answered: where nobody else is in the table, the restricted mean up to the end of the scale is just that. */
function meanOfAnswered(counts: Counts): DurationFigure {
  const { seconds, interval, total } = restrictedMeanToAnswer(eventTableOfHistograms({ answered: counts.answeredTimes }), bucketSeconds(LAST_BUCKET));
  return { n: total, seconds, reached: seconds !== null, interval, judgeable: total >= FEWEST_TO_JUDGE };
}
