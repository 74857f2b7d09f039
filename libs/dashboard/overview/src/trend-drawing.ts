import type { ScoreboardRow } from '@channelwise/contracts';

export type Trend = NonNullable<ScoreboardRow['trend']>;

/** The paths of a sparkline in a box of the given size; coordinates in pixels. */
export interface TrendDrawing {
  /** One run of months with data after the other; a month without data leaves a gap. */
  line: string;
  /** The 95 % band behind the line; empty where no month has an interval. */
  band: string;
  /** Height of the line "no difference". */
  zero: number;
  /** The last month, where it has a value. */
  last: { x: number; y: number } | null;
}

const PADDING = 4;

/**
 * A sparkline of social minus traditional (or social : traditional on a logarithmic scale), always with the line of no difference
 * in view, so that its height means something. Null where no month has a value.
 */
export function trendDrawing(trend: Trend, width: number, height: number): TrendDrawing | null {
  const months = trend.months.map(({ value, interval }) => ({ value: scaled(trend, value), lower: scaled(trend, interval?.[0]), upper: scaled(trend, interval?.[1]) }));
  const heights = months.flatMap(({ value, lower, upper }) => [value, lower, upper]).filter((level) => level !== null);
  if (!months.some((month) => month.value !== null)) return null;
  const top = Math.max(0, ...heights);
  const bottom = Math.min(0, ...heights);
  const span = top - bottom || 1;
  const x = (index: number) => round(PADDING + (index * (width - 2 * PADDING)) / Math.max(1, months.length - 1));
  const y = (level: number) => round(PADDING + ((top - level) * (height - 2 * PADDING)) / span);

  const line = months.map(({ value }, index) => (value === null ? null : { x: x(index), y: y(value) }));
  const bands = months.map(({ lower, upper }, index) => (lower === null || upper === null ? null : { x: x(index), lower: y(lower), upper: y(upper) }));
  return {
    line: runs(line).map((run) => (run.length === 1 ? dot(run) : pathOf(run))).join(''),
    band: runs(bands)
      .map((run) => `${pathOf(run.map((point) => ({ x: point.x, y: point.upper })))}L${run.toReversed().map((point) => `${point.x} ${point.lower}`).join('L')}Z`)
      .join(''),
    zero: y(0),
    last: line.at(-1) ?? null,
  };
}

/** A ratio is drawn by its logarithm: twice as slow lies as far from 1 as twice as fast. */
function scaled(trend: Trend, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (trend.unit === 'points') return value;
  return value > 0 ? Math.log(value) : null;
}

/** The stretches between gaps. */
function runs<Point>(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point === null) found.push([]);
    else found.at(-1)?.push(point);
  }
  return found.filter((run) => run.length > 0);
}

function pathOf(points: readonly { x: number; y: number }[]): string {
  return `M${points.map((point) => `${point.x} ${point.y}`).join('L')}`;
}

/** A month alone between two gaps: a line of no length, which a round cap makes a dot. */
function dot(run: readonly { x: number; y: number }[]): string {
  const [point] = run;
  return point === undefined ? '' : `M${point.x} ${point.y}l0.01 0`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
