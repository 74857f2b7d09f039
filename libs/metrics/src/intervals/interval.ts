/** Both limits of a 95 % interval, lower first. */
export type Interval = readonly [lower: number, upper: number];

/** A 95 % interval of which either limit may be unknown or without bound (null). */
export type OpenInterval = readonly [lower: number | null, upper: number | null];

/** So many hits out of a total, for example answered out of all contacts. */
export interface Counts {
  readonly hits: number;
  readonly total: number;
}

/** Throws a RangeError unless 0 <= hits <= total and both are finite. */
export function checkCounts({ hits, total }: Counts): void {
  if (!Number.isFinite(hits) || !Number.isFinite(total) || hits < 0 || hits > total) {
    throw new RangeError(`not a count out of a total: ${hits} of ${total}`);
  }
}
