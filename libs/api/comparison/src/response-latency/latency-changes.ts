import type { Change, Group } from '@channelwise/contracts';
import type { Channel } from '@channelwise/vocabulary';
import { curveShareChange, judgeTogether, ratioChange, type EarlierCounts } from '../asking/changes';
import { countsOf } from '../asking/groups';
import type { CountsAnswer } from '../counts/counts-reader';
import { answeredAtAll, durationFigure } from './curve-figures';
import { firstResponseCurve } from './latency-curves';
import { BETWEEN_PERIODS, medianRatioFigure } from './median-ratio-figure';

/** Median first response and answered at all, each group now against then. */
export function latencyChanges(groups: readonly { group: Group; channels: readonly Channel[] }[], counted: CountsAnswer, earlier: readonly EarlierCounts[]): Change[] {
  return judgeTogether(
    groups.flatMap(({ group, channels }) => {
      const now = firstResponseCurve(countsOf(counted.rows, channels));
      return earlier.flatMap(({ against, period, counted: before }) => {
        const then = firstResponseCurve(countsOf(before.rows, channels));
        const subject = { against, period, group };
        return [
          ratioChange({ ...subject, measure: 'median-first-response' }, durationFigure(now, 0.5), durationFigure(then, 0.5), medianRatioFigure(now, then, BETWEEN_PERIODS)),
          curveShareChange({ ...subject, measure: 'answered-at-all' }, answeredAtAll(now), answeredAtAll(then)),
        ];
      });
    }),
  );
}
