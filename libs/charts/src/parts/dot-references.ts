import type { CustomSeriesRenderItemAPI } from 'echarts';
import type { ChartTheme } from '../chart-theme';
import { type Shape, line, words } from './shapes';

/** A vertical line (`from` = `to`) or band that figures are held against. */
export interface DotReference {
  from: number;
  to: number;
  label: string;
}

interface PlotArea {
  x: number;
  y: number;
  width: number;
  height: number;
}

const LINE_HEIGHT = 15;
const PIXELS_PER_CHARACTER = 6.4;

/** Room above the plot for so many reference labels: two lines as soon as two could meet on a narrow screen. */
export function referenceRoom(references: number): number {
  return references === 0 ? 0 : references === 1 ? 20 : 36;
}

/** Lines and bands with their labels above the plot; neighbours take turns on two lines, and labels stay over the plot. */
export function referenceSeries(references: readonly DotReference[], theme: ChartTheme): Record<string, unknown> {
  return {
    type: 'custom',
    silent: true,
    z: 1,
    tooltip: { show: false },
    data: references.map((reference) => [reference.from, 0]),
    renderItem: (params: { dataIndex: number; coordSys: unknown }, api: CustomSeriesRenderItemAPI): Shape | null => {
      const reference = references[params.dataIndex];
      return reference ? { type: 'group', children: shapesOf(reference, params.dataIndex, params.coordSys as PlotArea, theme, api) } : null;
    },
  };
}

function shapesOf(reference: DotReference, index: number, plot: PlotArea, theme: ChartTheme, api: CustomSeriesRenderItemAPI): Shape[] {
  const left = api.coord([reference.from, 0])[0] ?? plot.x;
  const right = api.coord([reference.to, 0])[0] ?? plot.x;
  const above = plot.y - 10 - (index % 2) * LINE_HEIGHT;
  const half = (reference.label.length * PIXELS_PER_CHARACTER) / 2;
  const middle = Math.min(plot.x + plot.width + 14 - half, Math.max(plot.x + half - 60, (left + right) / 2));
  const bottom = plot.y + plot.height;
  return [
    right - left < 1
      ? line([left, above + 7], [left, bottom], theme.soft, 1)
      : { type: 'rect', shape: { x: left, y: plot.y, width: right - left, height: plot.height }, style: { fill: theme.soft, opacity: 0.18 } },
    words(reference.label, [middle, above], theme.soft, theme.fontFamily, 'center'),
  ];
}
