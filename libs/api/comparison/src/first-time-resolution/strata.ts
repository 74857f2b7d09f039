import type { GroupStratum, Stratum } from '@channelwise/metrics';
import type { Channel } from '@channelwise/vocabulary';
import { mergeCounts, type ChannelCounts } from '../counts/channel-counts';
import { resolved, type ResolutionDefinition } from './resolution-figures';

const keyOf = (row: ChannelCounts) => `${row.topic ?? 'any'}|${row.segment ?? 'any'}`;

/** Topic x segment strata of some channels. */
export function strataOf(rows: readonly ChannelCounts[], channels: readonly Channel[], definition: ResolutionDefinition): GroupStratum[] {
  const strata = new Map<string, ChannelCounts[]>();
  for (const row of rows) if (channels.includes(row.channel)) strata.set(keyOf(row), [...(strata.get(keyOf(row)) ?? []), row]);
  return [...strata].map(([key, members]) => ({ key, ...resolved(members.length === 1 && members[0] ? members[0] : mergeCounts(members), definition) }));
}

/** The strata of two groups side by side; a stratum that one side lacks has the total 0 there. */
export function pairStrata(first: readonly GroupStratum[], second: readonly GroupStratum[]): Stratum[] {
  const empty = { hits: 0, total: 0 };
  const sides = [new Map(first.map((stratum) => [stratum.key, stratum])), new Map(second.map((stratum) => [stratum.key, stratum]))] as const;
  return [...new Set([...sides[0].keys(), ...sides[1].keys()])].map((key) => ({ key, first: sides[0].get(key) ?? empty, second: sides[1].get(key) ?? empty }));
}

/** Contacts of all groups together in each stratum: the mix that every group is standardised to. */
export function pooledWeights(groups: readonly (readonly GroupStratum[])[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const strata of groups) for (const { key, total } of strata) weights.set(key, (weights.get(key) ?? 0) + total);
  return weights;
}
