import type { Group, Part, QuestionFilters, Split, WorkspaceAnswer } from '@channelwise/contracts';
import { channelEntry, channelsOf, FAMILIES, type Channel, type Family } from '@channelwise/vocabulary';
import { mergeCounts, type ChannelCounts, type Counts } from '../counts/channel-counts';
import type { Cuts } from '../counts/counts-request';
import { periodInWords } from '../filters/filters-in-words';
import { addMonths } from '../filters/zone';

const FAMILY_LABELS: Record<Family, string> = { traditional: 'Traditional', social: 'Social' };

export function channelGroup(channel: Channel): Group {
  const { key, label, family } = channelEntry(channel);
  return { key, label, family };
}

export function familyGroup(family: Family): Group {
  return { key: family, label: FAMILY_LABELS[family], family };
}

/** The groups of an answer and the channels that each is made of, in the order of the list of channels. */
export function groupsOf(filters: Pick<QuestionFilters, 'by' | 'channels'>): { group: Group; channels: readonly Channel[] }[] {
  if (filters.by === 'channel') return filters.channels.map((channel) => ({ group: channelGroup(channel), channels: [channel] }));
  return FAMILIES.map((family) => ({ group: familyGroup(family), channels: channelsOf(family).filter((channel) => filters.channels.includes(channel)) })).filter(({ channels }) => channels.length > 0);
}

/** What the counts are cut by for a split. */
export function cutsOf(filters: Pick<QuestionFilters, 'split' | 'scheme'>, workspace: WorkspaceAnswer): Cuts {
  const scheme = filters.split === 'segment' ? (filters.scheme ?? workspace.schemes[0]?.id ?? null) : null;
  return { month: filters.split === 'month', week: false, scheme, topic: filters.split === 'topic' };
}

/** A part and how to find its rows. */
export interface PartOfCounts {
  part: Part | null;
  matches: (row: ChannelCounts) => boolean;
}

/** The parts that a split makes, in the order in which people read them; one part `null` without a split. */
export function partsOf(split: Split, filters: QuestionFilters, workspace: WorkspaceAnswer): PartOfCounts[] {
  switch (split) {
    case 'none':
      return [{ part: null, matches: () => true }];
    case 'month':
      return monthsOf(filters).map((month) => ({ part: { key: month.slice(0, 7), label: periodInWords({ from: month, to: addMonths(month, 1) }) }, matches: (row) => row.month === month }));
    case 'segment': {
      const scheme = workspace.schemes.find((candidate) => candidate.id === (filters.scheme ?? workspace.schemes[0]?.id));
      return (scheme?.segments ?? []).map((segment) => ({ part: { key: String(segment.id), label: segment.label }, matches: (row) => row.segment === segment.id }));
    }
    case 'topic':
      return workspace.topics.map((topic) => ({ part: { key: String(topic.id), label: topic.label }, matches: (row) => row.topic === topic.id }));
  }
}

/** First days of the months that a period touches. */
function monthsOf({ from, to }: Pick<QuestionFilters, 'from' | 'to'>): string[] {
  const months: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month < to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Counts of some channels within a part. */
export function countsOf(rows: readonly ChannelCounts[], channels: readonly Channel[], part?: PartOfCounts): Counts {
  return mergeCounts(rows.filter((row) => channels.includes(row.channel) && (part?.matches(row) ?? true)));
}
