import { openCalendar, openMilliseconds, readOpeningHours, type OpenCalendar } from '@channelwise/api/linking';
import { LONGEST_WAIT_DAYS } from '@channelwise/api/tallies';
import type { Clock, WorkspaceAnswer } from '@channelwise/contracts';
import type { Channel, LocalDate } from '@channelwise/vocabulary';
import type { Pool } from 'pg';
import { addDays, localDay } from '../filters/zone';

const DAY_MILLISECONDS = 86_400_000;
const LONGEST_WAIT_MILLISECONDS = LONGEST_WAIT_DAYS * DAY_MILLISECONDS;

/** Days before the as-of's within which a waiting contact may not have waited as long as the histogram reaches; one more for the zone. */
const RECENT_DAYS = LONGEST_WAIT_DAYS + 2;

/** How long contacts that still wait have waited. */
export interface WaitingClock {
  /** Milliseconds that a contact of a channel which began to wait then has waited at the as-of. */
  waited(channel: Channel, began: number): number;
  /** Who began to wait before this day has waited longer than the histogram can tell. */
  recentFrom: LocalDate;
}

/** Made once for each state of the workspace: a new one comes with every import and every change of the opening hours. */
const calendarsOf = new WeakMap<WorkspaceAnswer, Promise<Map<Channel, OpenCalendar>>>();

/** @param zone in which the question cuts its days; opening hours are always read in the workspace's own */
export async function waitingClock(pool: Pool, clock: Clock, workspace: WorkspaceAnswer, channels: readonly Channel[], asOf: Date, zone: string): Promise<WaitingClock> {
  const end = asOf.getTime();
  const elapsedFrom = addDays(localDay(asOf, zone), -RECENT_DAYS);
  if (clock === 'elapsed') return { waited: (_, began) => end - began, recentFrom: elapsedFrom };

  const pending = calendarsOf.get(workspace) ?? makeCalendars(pool, workspace, asOf);
  calendarsOf.set(workspace, pending);
  const calendars = await pending;
  const waited = (channel: Channel, began: number) => {
    const calendar = calendars.get(channel);
    return calendar ? openMilliseconds(calendar, began, end) : 0;
  };
  const firstDay = workspace.firstDay === null ? elapsedFrom : addDays(workspace.firstDay, -1);
  let recentFrom = elapsedFrom;
  // The end of that day in any zone lies before noon of the day after the next.
  const isLong = (day: LocalDate) => channels.every((channel) => waited(channel, Date.parse(`${addDays(day, 1)}T12:00:00Z`)) >= LONGEST_WAIT_MILLISECONDS);
  while (recentFrom > firstDay && !isLong(recentFrom)) recentFrom = addDays(recentFrom, -RECENT_DAYS);
  return { waited, recentFrom };
}

async function makeCalendars(pool: Pool, workspace: WorkspaceAnswer, asOf: Date): Promise<Map<Channel, OpenCalendar>> {
  const hours = await readOpeningHours(pool);
  const from = workspace.firstDay === null ? asOf.getTime() : Date.parse(`${workspace.firstDay}T00:00:00Z`) - DAY_MILLISECONDS;
  return new Map(workspace.channels.map((channel) => [channel, openCalendar(hours, channel, workspace.zone, from, asOf.getTime())]));
}
