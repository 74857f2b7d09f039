import type { Group } from '@channelwise/contracts';
import type { ChartTheme } from '../chart-theme';
import type { LegendEntry } from './chart-base';
import { fillOf, strokeOf, symbolOf } from './group-style';

/** Legend entries with the mark and colour of each channel. */
export function groupLegend(groups: readonly Group[], theme: ChartTheme): LegendEntry[] {
  return groups.map((group) => ({ name: group.label, icon: symbolOf(group), fill: fillOf(theme, group.key), stroke: strokeOf(theme, group.key) }));
}
