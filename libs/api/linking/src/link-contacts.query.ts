import { WINDOWS_DAYS } from '@channelwise/vocabulary';
import { CALL_AND_CASE_CONTACTS } from './stages/call-and-case-contacts';
import { joinOpenTime, openUpTo } from './opening-hours/open-time.query';
import { EPISODES, RESPONSE_UNTIMED } from './stages/episodes';
import { EVENTS } from './stages/events';
import { ISSUES } from './stages/issues';
import { MESSAGE_CONTACTS } from './stages/message-contacts';
import { OUTCOMES } from './stages/outcomes';
import { SEGMENTS } from './stages/segments';

const windows = WINDOWS_DAYS.length;

/** What a contact says of its episodes that begins none. */
const none = `array_fill(null::smallint, array[${windows}])`;

/**
 * Interactions of the touched customers to contacts, in one set-based statement: events → contacts → issues → outcomes → episodes.
 * All of it is per customer. $1 = the workspace's time zone.
 */
export const LINK_CONTACTS = /* sql */ `
with ${[EVENTS, MESSAGE_CONTACTS, CALL_AND_CASE_CONTACTS, ISSUES, OUTCOMES, EPISODES, SEGMENTS].join(',')}
insert into contact (customer_id, contact_key, issue_key, started_at, ended_at, queued_at, first_response_at, last_response_at, outcome_at, handed_to_private_at,
  previous_started_at, previous_ended_at, next_started_at, next_same_channel_started_at, settled_at, episode_ended_at, closed_on,
  channel, source_id, topic_id, outcome, arrival, messages, automatic_messages, is_private, rage, answered_untimed, resolved, segments, resolving_channels, last_channels,
  outcome_open_milliseconds, settled_untimed)
select chained.customer_id, chained.contact_key, chained.issue_key, chained.started_at, chained.ended_at, chained.queued_at, chained.response_at, chained.last_response_at,
  chained.outcome_at, case when not chained.is_private then chained.private_at end,
  chained.previous_started_at, chained.previous_ended_at, chained.next_started_at, chained.next_same_channel_started_at,
  case when chained.issue_contacts = 1 then chained.last_response_at else begun.settled_at end,
  case when chained.issue_contacts = 1 then chained.ended_at else begun.episode_ended_at end,
  chained.closed_on, chained.channel, chained.source_id, coalesce(chained.topic_id, -1), chained.outcome, chained.arrival, chained.messages, chained.automatic_messages,
  chained.is_private, chained.rage, chained.answered_untimed, chained.resolved,
  coalesce(segmented.segments, '{}'),
  case when chained.issue_contacts = 1 then array_fill(case when chained.last_response_at is null then 0 else chained.channel end::smallint, array[${windows}]) else coalesce(begun.resolving_channels, ${none}) end,
  case when chained.issue_contacts = 1 then array_fill(chained.channel, array[${windows}]) else coalesce(begun.last_channels, ${none}) end,
  ${openUpTo('open_at_outcome', 'chained.outcome_at')} - ${openUpTo('open_at_start', 'chained.started_at')},
  case when chained.issue_contacts = 1 then chained.last_response_at is not null and ${RESPONSE_UNTIMED} else coalesce(begun.settled_untimed, false) end
from chained
left join begun on begun.customer_id = chained.customer_id and begun.contact_key = chained.contact_key
left join segmented on segmented.customer_id = chained.customer_id
${joinOpenTime('open_at_start', 'chained.channel', 'chained.started_at')}
${joinOpenTime('open_at_outcome', 'chained.channel', 'chained.outcome_at')}`;
