import type { Channel, LocalDate } from '@channelwise/vocabulary';

/** One span in which a channel is open, every week on the same day. */
export interface OpeningSpan {
  channel: Channel;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  /** Local clock time, `HH:MM`. */
  opens: string;
  /** Local clock time after `opens`, `HH:MM`; `24:00` = the end of the day. */
  closes: string;
}

/** When each channel is open, in the workspace's zone. A channel without a span is never open. */
export interface OpeningHours {
  spans: OpeningSpan[];
  /** Days on which every channel is closed. */
  holidays: LocalDate[];
}

/** The opening hours and the zone in which their clock times are read. */
export interface OpeningHoursAnswer extends OpeningHours {
  zone: string;
}
