import { asPeopleSayIt, NO_DATA, withThousands } from './significant';

/**
 * How many times as much, two significant figures from 100 on. Null is "no data".
 *
 * @example formatTimes(38.2) // "38x"
 * @example formatTimes(0.0412) // "0.041x"
 * @example formatTimes(4832) // "4,800x"
 */
export function formatTimes(ratio: number | null): string {
  return ratio === null ? NO_DATA : `${timesFigure(ratio)}x`;
}

/** The figure of `formatTimes` without the x. */
export function timesFigure(ratio: number): string {
  return ratio < 99.5 ? asPeopleSayIt(ratio) : withThousands(Number(ratio.toPrecision(2)));
}
