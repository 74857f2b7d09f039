import type { Group } from '@channelwise/contracts';
import type { Channel, Family } from '@channelwise/vocabulary';
import type { ChartTheme } from '../chart-theme';

export type GroupKey = Group['key'];

function isFamily(key: GroupKey): key is Family {
  return key === 'traditional' || key === 'social';
}

export function fillOf(theme: ChartTheme, key: GroupKey): string {
  return isFamily(key) ? theme.families[key] : theme.channels[key];
}

export function strokeOf(theme: ChartTheme, key: GroupKey): string {
  return theme.strokes[key];
}

export function wordColourOf(theme: ChartTheme, key: GroupKey): string {
  return theme.words[key];
}

/** Social is told apart without colour: dashes, diamonds and stripes. */
export function isSocial(group: Group): boolean {
  return group.family === 'social';
}

export function symbolOf(group: Group): 'circle' | 'diamond' {
  return isSocial(group) ? 'diamond' : 'circle';
}

/** Solid for traditional, dashes for social; the two networks differ in the length of the dash. */
export function dashOf(group: Group): 'solid' | number[] {
  if (!isSocial(group)) return 'solid';
  return group.key === 'facebook' ? [3, 3] : [8, 3];
}

const STRIPES = { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 };

/** Stripes for the social channels, nothing for the others. */
export function decalOf(theme: ChartTheme, group: Group): Record<string, unknown> | undefined {
  return isSocial(group) ? { ...STRIPES, color: theme.stripe } : undefined;
}

/** Colour of words upon a fill: at least 4.5:1 on every hue of both themes. */
export function inkOnFill(theme: ChartTheme, key: GroupKey): string {
  return !theme.dark && (key === 'phone' || key === 'traditional') ? '#ffffff' : '#0e1013';
}

/** Groups in the order of a list of rows, each once. */
export function groupsOf(rows: readonly { group: Group }[]): Group[] {
  const seen = new Map<GroupKey, Group>();
  for (const row of rows) if (!seen.has(row.group.key)) seen.set(row.group.key, row.group);
  return [...seen.values()];
}

export function isChannelKey(key: GroupKey): key is Channel {
  return !isFamily(key);
}
