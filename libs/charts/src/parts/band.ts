import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { Shape } from './shapes';

export interface BandPoint {
  x: number;
  lower: number;
  upper: number;
}

/**
 * A 95 % band as one polygon. A stack of two areas would do on a linear axis only; this holds on log axes and for steps too.
 * Points that follow each other with a gap between them belong into bands of their own.
 */
export function bandSeries(points: readonly BandPoint[], colour: string, step: boolean, opacity = 0.18): Record<string, unknown> {
  return {
    type: 'custom',
    silent: true,
    clip: true,
    z: 1,
    tooltip: { show: false },
    // Two corners, so that the axes know how far the band reaches; only the first draws.
    data: [
      [points[0]?.x, Math.min(...points.map((point) => point.lower))],
      [points.at(-1)?.x, Math.max(...points.map((point) => point.upper))],
    ],
    renderItem: (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI): Shape | null => {
      if (params.dataIndex !== 0) return null;
      const edge = (side: 'lower' | 'upper'): number[][] => points.flatMap((point, at) => corners(point, points[at - 1], side, step).map((corner) => api.coord(corner)));
      return { type: 'polygon', shape: { points: [...edge('upper'), ...edge('lower').reverse()] }, style: { fill: colour, opacity } };
    },
  };
}

function corners(point: BandPoint, before: BandPoint | undefined, side: 'lower' | 'upper', step: boolean): [number, number][] {
  const here: [number, number] = [point.x, point[side]];
  return step && before ? [[point.x, before[side]], here] : [here];
}
