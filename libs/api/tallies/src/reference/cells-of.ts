import { channelEntry } from '@channelwise/vocabulary';
import { blockOf, localDay, monthOf } from './local-days';
import type { LinkedContact } from './reference-contact';

/** Key of one cell, named like the columns of `tally`. */
export interface Cell {
  level: number;
  segment_id: number;
  topic_id: number;
  day: string;
  channel: number;
  is_private: boolean;
  rage: boolean;
}

/** `segment_id` and `topic_id` of the cells that hold everybody and everything. */
const ALL = 0;

const DAY_LEVEL = 0;
const BLOCK_LEVEL = 1;
const MONTH_LEVEL = 2;

/** All cells in which a contact counts. The cross of segment and topic is kept from blocks on. */
export function cellsOf(contact: LinkedContact, zone: string): Cell[] {
  const day = localDay(contact.startedAt, zone);
  const levels = [
    { level: DAY_LEVEL, day },
    { level: BLOCK_LEVEL, day: blockOf(day) },
    { level: MONTH_LEVEL, day: monthOf(day) },
  ];
  const cells: Cell[] = [];
  for (const { level, day: firstDay } of levels) {
    for (const segmentId of [ALL, ...contact.segments]) {
      for (const topicId of [ALL, contact.topicId]) {
        if (level === DAY_LEVEL && segmentId !== ALL && topicId !== ALL) continue;
        cells.push({
          level,
          segment_id: segmentId,
          topic_id: topicId,
          day: firstDay,
          channel: channelEntry(contact.channel).id,
          is_private: contact.isPrivate,
          rage: contact.rage,
        });
      }
    }
  }
  return cells;
}
