import { ANCHORS, CHANNEL_LIST, DEFAULT_WINDOW_DAYS, WINDOWS_DAYS, type Anchor, type WindowDays } from '@channelwise/vocabulary';
import { arrivalLane, ARRIVALS, lastChannelLane, resolvingLane } from './lanes/journey-lanes';
import { resolutionLane, type ResolutionCounter } from './lanes/resolution-lanes';
import { WAITING_LANES, WAITING_SLOT_SECONDS } from './lanes/time-lanes';

const hours = (window: WindowDays) => `interval '${window * 24} hours'`;

/** Set the bit of a lane where the condition holds. */
const bit = (lane: number, condition: string) => `case when ${condition} then ${2n ** BigInt(lane)}::bigint else 0 end`;

/** Begins an episode: nothing earlier on the issue within the window. */
function isFirst(window: WindowDays, anchor: Anchor): string {
  const previous = anchor === 'end' ? 'contact.previous_ended_at' : 'contact.previous_started_at';
  return `(${previous} is null or contact.started_at - ${previous} > ${hours(window)})`;
}

/** The first-time-resolution bits of one contact for one window and anchor. A contact that begins no episode has none. */
export function resolutionBits(window: WindowDays, anchor: Anchor, asOf: string): string {
  const from = anchor === 'end' ? 'contact.ended_at' : 'contact.started_at';
  const mature = `${from} + ${hours(window)} <= ${asOf}`;
  const quietAfter = (next: string) => `contact.outcome = 1 and contact.resolved is distinct from false and (${next} is null or ${next} - ${from} > ${hours(window)})`;
  const lane = (counter: ResolutionCounter) => resolutionLane(window, anchor, counter);
  return `case
      when not ${isFirst(window, anchor)} then 0::bigint
      when ${mature} then ${2n ** BigInt(lane('mature'))}::bigint
        + ${bit(lane('resolvedAnyChannel'), quietAfter('contact.next_started_at'))}
        + ${bit(lane('resolvedSameChannel'), quietAfter('contact.next_same_channel_started_at'))}
        + ${bit(lane('flagged'), 'contact.resolved is not null')}
        + ${bit(lane('flaggedResolved'), 'contact.resolved')}
      else ${2n ** BigInt(lane('provisional'))}::bigint
    end`;
}

/** The journey bits of one contact for one window (anchor end): how it came, and where the episode went that it begins. */
export function journeyBits(window: WindowDays, index: number): string {
  const ordinal = index + 1;
  const [chosen, ...others] = ARRIVALS;
  const arrival = `case when ${isFirst(window, 'end')} then ${2n ** BigInt(arrivalLane(window, chosen))}::bigint
      else case contact.arrival ${others.map((kind, code) => `when ${code + 1} then ${2n ** BigInt(arrivalLane(window, kind))}::bigint`).join(' ')} else 0 end end`;
  const resolving = `case contact.resolving_channels[${ordinal}] when 0 then ${2n ** BigInt(resolvingLane(window, null))}::bigint ${CHANNEL_LIST.map(
    (entry) => `when ${entry.id} then ${2n ** BigInt(resolvingLane(window, entry.key))}::bigint`,
  ).join(' ')} else 0 end`;
  const last = `case contact.last_channels[${ordinal}] ${CHANNEL_LIST.map((entry) => `when ${entry.id} then ${2n ** BigInt(lastChannelLane(window, entry.key))}::bigint`).join(' ')} else 0 end`;
  return `${arrival} + ${resolving} + ${last}`;
}

/** The episode is over for good, and the time of its last response is known (or nobody ever answered). */
const settledMature = (asOf: string) =>
  `contact.episode_ended_at is not null and not contact.settled_untimed and contact.episode_ended_at + ${hours(DEFAULT_WINDOW_DAYS)} <= ${asOf}`;

/** Where contacts are read from, up to when they are judged, and whether they are added or taken back. */
export interface Contribution {
  /** SQL after `from`, naming the relation `contact`, with its own `where` if any. */
  from: string;
  /** SQL of the as-of instant. */
  asOf: string;
  sign: 1 | -1;
}

/**
 * What each contact adds to its cell, as judged at the as-of: lanes of its times and bits of its counters.
 *
 * @param zone SQL of the time zone in which days are cut
 */
export function contributionSql({ from, asOf, sign }: Contribution, zone: string): string {
  const seconds = (until: string, from = 'contact.started_at') => `extract(epoch from ${until} - ${from})::double precision`;
  const localDay = `(contact.started_at at time zone ${zone})::date`;
  return /* sql */ `
  select ${sign} as sign,
    ${localDay} as day, contact.channel, contact.is_private, contact.rage, contact.topic_id, contact.segments,
    contact.outcome, contact.answered_untimed, contact.automatic_messages,
    case
      when contact.outcome in (1, 2, 3) then latency_bucket(${seconds('contact.outcome_at')})
      else least(${WAITING_LANES - 1}, floor(extract(epoch from contact.started_at - (${localDay}::timestamp at time zone ${zone})) / ${WAITING_SLOT_SECONDS}))::smallint
    end as outcome_lane,
    ${settledMature(asOf)} as settled_mature,
    case when contact.settled_at is not null and ${settledMature(asOf)} then latency_bucket(${seconds('contact.settled_at')}) end as settled_lane,
    latency_bucket(contact.outcome_open_milliseconds / 1000.0::double precision) as open_lane,
    contact.queued_at is not null as queued,
    latency_bucket(${seconds('contact.outcome_at', 'contact.queued_at')}) as queue_lane,
    case when contact.closed_on is not null then greatest(0, contact.closed_on - ${localDay}) end as days_to_close,
    ${WINDOWS_DAYS.flatMap((window) => ANCHORS.map((anchor) => resolutionBits(window, anchor, asOf))).join('\n    + ')} as resolution_bits,
    ${WINDOWS_DAYS.map(journeyBits).join('\n    + ')} as journey_bits
  from ${from}`;
}
