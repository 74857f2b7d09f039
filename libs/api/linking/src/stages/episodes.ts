import { DEFAULT_WINDOW_DAYS, WINDOWS_DAYS } from '@channelwise/vocabulary';

/** Begins an episode of window W: no earlier contact on the issue ended less than W before. */
const isFirst = (days: number) => `(arrived.previous_ended_at is null or arrived.started_at - arrived.previous_ended_at > interval '${days * 24} hours')`;

const perWindow = (sql: (days: number) => string, separator = ',\n    ') => WINDOWS_DAYS.map(sql).join(separator);

const windowRows = WINDOWS_DAYS.map((days, index) => `(${index + 1}, chained.first_${days}, chained.episode_${days})`).join(', ');

const defaultOrdinal = WINDOWS_DAYS.indexOf(DEFAULT_WINDOW_DAYS) + 1;

const LAST_RESPONSE_FIRST = 'order by chained.last_response_at desc, chained.started_at desc, chained.contact_key desc) filter (where chained.last_response_at is not null)';

/** The last response of a contact has no time of its own: the source says only that it was answered, or closes it by the day. */
export const RESPONSE_UNTIMED = '(chained.answered_untimed or chained.ended_by_date)';

/**
 * Contacts to episodes, for every window at once: chained while each gap is at most W. Only issues with several contacts need the
 * work; a lone contact is its own episode, and a contact that begins none is not in `begun`.
 */
export const EPISODES = /* sql */ `
chained as (
  select arrived.*,
    ${perWindow((days) => `${isFirst(days)} as first_${days}`)},
    ${perWindow((days) => `count(*) filter (where ${isFirst(days)}) over issue_order as episode_${days}`)}
  from arrived
  window issue_order as (partition by arrived.customer_id, arrived.issue_key order by arrived.started_at, arrived.contact_key rows between unbounded preceding and current row)
),
episode as (
  select chained.customer_id, chained.issue_key, by_window.ordinal, by_window.episode,
    max(chained.contact_key) filter (where by_window.is_first) as contact_key,
    coalesce((array_agg(chained.channel ${LAST_RESPONSE_FIRST})[1], 0) as resolving_channel,
    coalesce((array_agg(${RESPONSE_UNTIMED} ${LAST_RESPONSE_FIRST})[1], false) as settled_untimed,
    (array_agg(chained.channel order by chained.started_at desc, chained.contact_key desc))[1] as last_channel,
    max(chained.last_response_at) as settled_at,
    max(chained.ended_at) as ended_at
  from chained
  cross join lateral (values ${windowRows}) as by_window (ordinal, is_first, episode)
  where chained.issue_contacts > 1
  group by chained.customer_id, chained.issue_key, by_window.ordinal, by_window.episode
),
begun as (
  select episode.customer_id, episode.contact_key,
    array[${WINDOWS_DAYS.map((_, index) => `max(episode.resolving_channel) filter (where episode.ordinal = ${index + 1})`).join(', ')}] as resolving_channels,
    array[${WINDOWS_DAYS.map((_, index) => `max(episode.last_channel) filter (where episode.ordinal = ${index + 1})`).join(', ')}] as last_channels,
    max(episode.settled_at) filter (where episode.ordinal = ${defaultOrdinal}) as settled_at,
    max(episode.ended_at) filter (where episode.ordinal = ${defaultOrdinal}) as episode_ended_at,
    bool_or(episode.settled_untimed) filter (where episode.ordinal = ${defaultOrdinal}) as settled_untimed
  from episode
  group by episode.customer_id, episode.contact_key
)`;
