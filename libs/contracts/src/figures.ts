/**
 * The figures that travel between API and dashboard. Every one of them carries its n and a 95 % interval; "no data" is `null`
 * and never 0. `judgeable` is false under 30 observations: the figure is then shown as "too few to judge".
 */

/** Lower and upper limit of a 95 % interval. */
export type Interval = readonly [lower: number, upper: number];

/** A share of counted things: hits out of total. `value` and `interval` are null when the total is 0. */
export interface RateFigure {
  hits: number;
  total: number;
  value: number | null;
  interval: Interval | null;
  judgeable: boolean;
}

/** A share estimated from a curve (cumulative incidence): there are no whole hits, only n contacts behind it. */
export interface ShareFigure {
  n: number;
  value: number | null;
  interval: Interval | null;
  judgeable: boolean;
}

/**
 * A quantile of a waiting time in seconds. `reached` is false when fewer than that share of the contacts is ever answered:
 * print "not reached". A limit of the interval can be null on its own (the band never gets there).
 */
export interface DurationFigure {
  n: number;
  seconds: number | null;
  reached: boolean;
  interval: readonly [lower: number | null, upper: number | null] | null;
  judgeable: boolean;
}

/** A difference of two shares (first minus second), in shares, not points. */
export interface DifferenceFigure {
  value: number | null;
  interval: Interval | null;
}

/** A difference after allowing for topic and segment; refused with a reason where the groups have too little in common. */
export interface AdjustedDifferenceFigure extends DifferenceFigure {
  /** Share of contacts in topic x segment strata that both groups have. */
  overlap: number | null;
  refusal: string | null;
}

/** An interval of which one limit may be open: the data say "72x or more", or "up to 3x", and no more than that. */
export type OpenInterval = readonly [lower: number | null, upper: number | null];

/** How many times as long (or as likely); null with a reason where one side is not reached. At most one limit of the interval is open. */
export interface RatioFigure {
  value: number | null;
  interval: OpenInterval | null;
  reason: string | null;
}
