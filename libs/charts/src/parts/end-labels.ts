import type { Group } from '@channelwise/contracts';
import type { CustomSeriesRenderItemAPI } from 'echarts';
import type { ChartTheme } from '../chart-theme';
import { wordColourOf } from './group-style';
import type { Shape } from './shapes';

/** The name of a line at its end, with an optional smaller second line. */
export interface EndLabel {
  group: Group;
  x: number;
  value: number;
  note: string | null;
}

const LINE_HEIGHT = 14;
const DISTANCE = 9;

/** Names of lines to the right of their ends, pushed apart where lines end close together: never upon each other. */
export function endLabelSeries(labels: readonly EndLabel[], theme: ChartTheme): Record<string, unknown> {
  const height = labels.some((label) => label.note !== null) ? 2 * LINE_HEIGHT : LINE_HEIGHT;
  return {
    type: 'custom',
    silent: true,
    z: 6,
    tooltip: { show: false },
    data: labels.map((label) => [label.x, label.value]),
    renderItem: (params: { dataIndex: number }, api: CustomSeriesRenderItemAPI): Shape | null => {
      const label = labels[params.dataIndex];
      if (!label) return null;
      const heights = apart(labels.map(({ x, value }) => api.coord([x, value])[1] ?? 0), height + 1);
      const [x = 0] = api.coord([label.x, label.value]);
      return { type: 'group', children: textsOf(label, x + DISTANCE, heights[params.dataIndex] ?? 0, theme) };
    },
  };
}

/** Moves positions so that neighbours are at least `gap` apart, each as little as a pass from top to bottom and back allows. */
export function apart(positions: readonly number[], gap: number): number[] {
  const order = positions.map((position, index) => ({ position, index })).sort((one, other) => one.position - other.position);
  const clusters: { from: number; members: number[] }[] = [];
  for (const { position, index } of order) {
    clusters.push({ from: position, members: [index] });
    // Two groups of labels that touch become one, centred on where their members would like to be.
    while (clusters.length > 1) {
      const [above, below] = clusters.slice(-2);
      if (!above || !below || above.from + above.members.length * gap <= below.from) break;
      const members = [...above.members, ...below.members];
      const wished = members.reduce((sum, member, at) => sum + (positions[member] ?? 0) - at * gap, 0) / members.length;
      clusters.splice(-2, 2, { from: wished, members });
    }
  }
  const moved = [...positions];
  for (const cluster of clusters) cluster.members.forEach((member, at) => (moved[member] = cluster.from + at * gap));
  return moved;
}

function textsOf(label: EndLabel, x: number, y: number, theme: ChartTheme): Shape[] {
  const base = { x, fontFamily: theme.fontFamily, textAlign: 'left', textVerticalAlign: 'middle' };
  const name = { type: 'text', style: { ...base, y: label.note === null ? y : y - LINE_HEIGHT / 2, text: label.group.label, fill: wordColourOf(theme, label.group.key), fontSize: 12.5, fontWeight: 700 } };
  return label.note === null ? [name] : [name, { type: 'text', style: { ...base, y: y + LINE_HEIGHT / 2, text: label.note, fill: theme.soft, fontSize: 10.5 } }];
}
