import type { ResponseLatencyRow } from '@channelwise/contracts';
import type { Channel } from '@channelwise/vocabulary';
import type { Counts } from '../counts/channel-counts';
import { answeredAtAll, answeredWithin, drawnCurve, durationFigure, medianOfAnswered } from './curve-figures';
import { daysToClose } from './days-to-close';
import { firstResponseCurve, timeToAnswerCurve } from './latency-curves';
import { speedOfAnswer } from './speed-of-answer';
import { TARGETS } from './targets';

/** 1 min, 5 min, 15 min, 1 h, 4 h, 24 h, 72 h: the times that people say. */
export const WITHIN_SECONDS = [60, 300, 900, 3_600, 14_400, 86_400, 259_200] as const;

/** Everything that a row says, apart from whose row it is. */
export function latencyFigures(counts: Counts, channels: readonly Channel[], withCurve: boolean): Omit<ResponseLatencyRow, 'group' | 'part'> {
  const curve = firstResponseCurve(counts);
  const [channel] = channels;
  const target = channels.length === 1 && channel !== undefined ? TARGETS[channel] : undefined;
  return {
    contacts: curve.total,
    answered: counts.answered - counts.answeredUntimed,
    gaveUp: counts.gaveUp,
    closedUnanswered: counts.closedUnanswered,
    waiting: counts.waiting,
    withoutTime: counts.answeredUntimed,
    median: durationFigure(curve, 0.5),
    p90: durationFigure(curve, 0.9),
    conventionalMedian: medianOfAnswered(counts),
    answeredAtAll: answeredAtAll(curve),
    answeredWithin: WITHIN_SECONDS.map((seconds) => answeredWithin(curve, seconds)),
    curve: withCurve ? drawnCurve(curve) : null,
    target: target ? { ...answeredWithin(curve, target.seconds), wanted: target.wanted } : null,
    speedOfAnswer: speedOfAnswer(counts),
    daysToClose: daysToClose(counts),
    timeToAnswer: counts.settledEpisodes === 0 ? null : durationFigure(timeToAnswerCurve(counts), 0.5),
  };
}
