import { DEFAULT_WINDOW_DAYS, WINDOWS_DAYS } from '@channelwise/vocabulary';

/** Begins an episode of window W: no earlier contact on the issue ended less than W before. */
const isFirst = (days: number) => `(arrived.previous_ended_at is null or arrived.started_at - arrived.previous_ended_at > interval '${days * 24} hours')`;

const perWindow = (sql: (days: number) => string, separator = ',\n    ') => WINDOWS_DAYS.map(sql).join(separator);

const windowRows = WINDOWS_DAYS.map((days, index) => `(${index + 1}, chained.first_${days}, chained.episode_${days})`).join(', ');

const defaultOrdinal = WINDOWS_DAYS.indexOf(DEFAULT_WINDOW_DAYS) + 1;

/**
 * Contacts to episodes, for every window at once: chained while each gap is at most W. Only issues with several contacts need the
 * work; a lone contact is its own episode.
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
    coalesce((array_agg(chained.channel order by chained.last_response_at desc, chained.started_at desc, chained.contact_key desc) filter (where chained.last_response_at is not null))[1], 0) as resolving_channel,
    (array_agg(chained.channel order by chained.started_at desc, chained.contact_key desc))[1] as last_channel,
    max(chained.last_response_at) as settled_at,
    max(chained.ended_at) as ended_at
  from chained
  cross join lateral (values ${windowRows}) as by_window (ordinal, is_first, episode)
  where chained.issue_contacts > 1
  group by chained.customer_id, chained.issue_key, by_window.ordinal, by_window.episode
),
begun as (
  select chained.customer_id, chained.contact_key,
    array_agg(case when by_window.is_first then episode.resolving_channel end order by by_window.ordinal) as resolving_channels,
    array_agg(case when by_window.is_first then episode.last_channel end order by by_window.ordinal) as last_channels,
    max(episode.settled_at) filter (where by_window.ordinal = ${defaultOrdinal} and by_window.is_first) as settled_at,
    max(episode.ended_at) filter (where by_window.ordinal = ${defaultOrdinal} and by_window.is_first) as episode_ended_at
  from chained
  cross join lateral (values ${windowRows}) as by_window (ordinal, is_first, episode)
  join episode on episode.customer_id = chained.customer_id and episode.issue_key = chained.issue_key and episode.ordinal = by_window.ordinal and episode.episode = by_window.episode
  where chained.issue_contacts > 1
  group by chained.customer_id, chained.contact_key
)`;
