import type { Instant } from '@channelwise/vocabulary';
import { creditLanesOf } from './credit-counters';
import { DAY } from './durations';
import { beginsEpisode } from './episodes';
import { journeyLanesOf } from './journey-counters';
import { daysBetween, localDay } from './local-days';
import type { LinkedContact } from './reference-contact';
import { resolutionLanesOf } from './resolution-counters';
import { dayLane, latencyLane, waitingLane } from './time-buckets';

/** What one contact adds to each cell that it counts in: numbers, and the lanes of each histogram or list of counters. */
export interface Contribution {
  counts: {
    contacts: number;
    answered: number;
    gave_up: number;
    closed_unanswered: number;
    waiting: number;
    answered_untimed: number;
    automatic_messages: number;
    settled_episodes: number;
    days_closed: number;
    days_open: number;
    days_sum: number;
    queued: number;
  };
  lanes: {
    answered_times: number[];
    gave_up_times: number[];
    closed_times: number[];
    waiting_starts: number[];
    settled_times: number[];
    days_to_close: number[];
    resolution: number[];
    journey: number[];
    answered_open_times: number[];
    gave_up_open_times: number[];
    closed_open_times: number[];
    speed_of_answer_times: number[];
    queued_gave_up_times: number[];
    credit: number[];
  };
}

/** The contribution of a contact as seen at the as-of, named like the columns of `tally`. */
export function contributionOf(contact: LinkedContact, asOf: Instant, zone: string): Contribution {
  const { outcome, outcomeAt, outcomeOpenMilliseconds, queuedAt, startedAt, closedOn } = contact;
  const timeLanes = outcomeAt === null ? [] : [latencyLane(startedAt, outcomeAt)];
  const openLanes = outcomeOpenMilliseconds === null ? [] : [latencyLane(0, outcomeOpenMilliseconds)];
  const queueLanes = outcomeAt === null || queuedAt === null ? [] : [latencyLane(queuedAt, outcomeAt)];
  const settled = hasSettled(contact, asOf);
  const daysToClose = closedOn === null ? null : Math.max(0, daysBetween(localDay(startedAt, zone), closedOn));
  return {
    counts: {
      contacts: 1,
      answered: outcome === 'answered' ? 1 : 0,
      gave_up: outcome === 'gave-up' ? 1 : 0,
      closed_unanswered: outcome === 'closed-unanswered' ? 1 : 0,
      waiting: outcome === 'waiting' ? 1 : 0,
      answered_untimed: contact.answeredUntimed ? 1 : 0,
      automatic_messages: contact.automaticMessages,
      settled_episodes: settled ? 1 : 0,
      days_closed: daysToClose === null ? 0 : 1,
      days_open: outcome === 'waiting' && closedOn === null ? 1 : 0,
      days_sum: daysToClose ?? 0,
      queued: queuedAt === null ? 0 : 1,
    },
    lanes: {
      answered_times: outcome === 'answered' ? timeLanes : [],
      gave_up_times: outcome === 'gave-up' ? timeLanes : [],
      closed_times: outcome === 'closed-unanswered' ? timeLanes : [],
      waiting_starts: outcome === 'waiting' ? [waitingLane(startedAt, zone)] : [],
      settled_times: settled && contact.settledAt !== null ? [latencyLane(startedAt, contact.settledAt)] : [],
      days_to_close: daysToClose === null ? [] : [dayLane(daysToClose)],
      resolution: resolutionLanesOf(contact, asOf),
      journey: journeyLanesOf(contact),
      answered_open_times: outcome === 'answered' ? openLanes : [],
      gave_up_open_times: outcome === 'gave-up' ? openLanes : [],
      closed_open_times: outcome === 'closed-unanswered' ? openLanes : [],
      speed_of_answer_times: outcome === 'answered' ? queueLanes : [],
      queued_gave_up_times: outcome === 'gave-up' ? queueLanes : [],
      credit: creditLanesOf(contact, asOf),
    },
  };
}

/** An episode (7 days, anchor end) is settled when nothing more can come within its window. One whose last response has no time is left out. */
function hasSettled(contact: LinkedContact, asOf: Instant): boolean {
  if (!beginsEpisode(contact, 7, 'end') || contact.settledUntimed) return false;
  return contact.episodeEndedAt !== null && contact.episodeEndedAt + 7 * DAY <= asOf;
}
