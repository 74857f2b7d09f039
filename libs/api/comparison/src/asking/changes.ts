import type { Change, ComparisonPeriod, DurationFigure } from '@channelwise/contracts';
import { benjaminiHochberg, differencePValue, intervalPValue, newcombeDifference, rate, type Counts as HitsOfTotal } from '@channelwise/metrics';
import type { CountsAnswer } from '../counts/counts-reader';

/** The counts of an earlier period, made like those of this one. */
export interface EarlierCounts {
  against: ComparisonPeriod;
  period: { from: string; to: string };
  counted: CountsAnswer;
}

/** A change before it is known how many were looked at. `p` is null where nothing can be said. */
export type JudgedAlone = Omit<Change, 'isReal'> & { p: number | null };

/** Calls a change real only after Benjamini-Hochberg over all of them. */
export function judgeTogether(changes: readonly JudgedAlone[]): Change[] {
  const verdicts = benjaminiHochberg(changes.map(({ p }) => p));
  return changes.map(({ p: _alone, ...change }, index) => ({ ...change, isReal: verdicts[index]?.rejected ?? false }));
}

type MedianLevel = Pick<DurationFigure, 'seconds' | 'judgeable'>;

/** Which sides cannot be judged by themselves. */
function tooFew(now: { judgeable: boolean }, then: { judgeable: boolean }): Change['tooFew'] {
  return [...(now.judgeable ? [] : ['now' as const]), ...(then.judgeable ? [] : ['then' as const])];
}

type Subject = Pick<Change, 'measure' | 'against' | 'period' | 'group'>;

/** Two counted shares; under 30 on a side the difference is null. */
export function shareChange(subject: Subject, now: HitsOfTotal, then: HitsOfTotal): JudgedAlone {
  const { value, interval, judgeable } = newcombeDifference(now, then);
  return {
    ...subject,
    now: rate(now).value,
    then: rate(then).value,
    tooFew: tooFew(rate(now), rate(then)),
    difference: judgeable ? { value, interval } : { value: null, interval: null },
    ratio: null,
    p: judgeable ? differencePValue(now, then) : null,
  };
}

/** Two shares read off curves; the limits of the difference are the distances of both, added in squares (Zou and Donner 2008). */
export function curveShareChange(subject: Subject, now: ShareOfCurve, then: ShareOfCurve): JudgedAlone {
  const base = { ...subject, now: now.value, then: then.value, tooFew: tooFew(now, then), ratio: null };
  if (now.value === null || then.value === null || !now.interval || !then.interval || !now.judgeable || !then.judgeable) return { ...base, difference: { value: null, interval: null }, p: null };
  const value = now.value - then.value;
  const interval = [value - Math.hypot(now.value - now.interval[0], then.interval[1] - then.value), value + Math.hypot(now.interval[1] - now.value, then.value - then.interval[0])] as const;
  return { ...base, difference: { value, interval }, p: intervalPValue(value, interval) };
}

interface ShareOfCurve {
  value: number | null;
  interval: readonly [number, number] | null;
  judgeable: boolean;
}

/** Two medians as a ratio; a limit may be open, and where the one that faces "no change" is, nothing is called a change. */
export function ratioChange(subject: Subject, now: MedianLevel, then: MedianLevel, ratio: NonNullable<Change['ratio']>): JudgedAlone {
  return { ...subject, now: now.seconds, then: then.seconds, tooFew: tooFew(now, then), difference: null, ratio, p: pValueOfRatio(ratio) };
}

function pValueOfRatio({ value, interval }: NonNullable<Change['ratio']>): number | null {
  if (value === null || interval === null || value <= 0) return null;
  const estimate = Math.log(value);
  const facing = estimate >= 0 ? interval[0] : interval[1];
  if (facing === null || facing <= 0) return null;
  // Only the limit that faces 0 is read, so the other may stand in for itself.
  return intervalPValue(estimate, [Math.log(facing), Math.log(facing)]);
}
