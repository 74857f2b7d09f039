import type { Channel } from '@channelwise/vocabulary';

export interface SegmentEntry {
  id: number;
  /** "unsegmented" for customers without a segment in this scheme. */
  label: string;
  unsegmented: boolean;
}

export interface SegmentScheme {
  id: number;
  label: string;
  segments: SegmentEntry[];
}

export interface TopicEntry {
  id: number;
  label: string;
  contacts: number;
}

/** What the dashboard needs to know before it can ask. */
export interface WorkspaceAnswer {
  zone: string;
  asOf: string | null;
  /** First and last day with contacts, in the workspace's zone; null when empty. */
  firstDay: string | null;
  lastDay: string | null;
  contacts: number;
  interactions: number;
  /** True while only the generated demo is loaded. */
  generated: boolean;
  channels: Channel[];
  /** First and last day with contacts, channel by channel. */
  spans: { channel: Channel; firstDay: string; lastDay: string }[];
  schemes: SegmentScheme[];
  topics: TopicEntry[];
  /** Per source: how far it is complete; the earliest is the as-of. */
  sources: { name: string; channels: Channel[]; interactions: number; completeUpTo: string | null; generated: boolean }[];
  /** The period that the dashboard opens with: the last whole month before the as-of, or what there is. */
  defaultPeriod: { from: string; to: string } | null;
}
