import type { Clock, CreditedTo } from '@channelwise/contracts';
import type { Channel, LocalDate, RageChoice } from '@channelwise/vocabulary';

/** Cuts of the counts beside the channel, which is always one. */
export interface Cuts {
  month: boolean;
  /** By week, Monday to Sunday: single days are summed, because neither blocks nor months can be cut into weeks. */
  week: boolean;
  /** Split by the segments of this scheme. */
  scheme: number | null;
  topic: boolean;
}

/** Packed measures that a question may ask for; the plain counts always come. */
export const PACKED_MEASURES = ['latency', 'settled', 'daysToClose', 'resolution', 'journey'] as const;
export type PackedMeasure = (typeof PACKED_MEASURES)[number];

/** What to count. */
export interface CountsRequest {
  from: LocalDate;
  to: LocalDate;
  zone: string;
  channels: readonly Channel[];
  segment: number | null;
  topic: number | null;
  rage: RageChoice;
  /** The clock of the latency histograms. */
  clock: Clock;
  /** The channel in whose row the counters of first-time resolution stand. */
  creditedTo: CreditedTo;
  cuts: Cuts;
  measures: readonly PackedMeasure[];
}
