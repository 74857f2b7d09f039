import type { QuestionFilters } from '@channelwise/contracts';
import { channelEntry, WINDOWS_DAYS, type RageChoice, type WindowDays } from '@channelwise/vocabulary';

/** A contact that begins an episode, and so is a first choice: linking keeps where such an episode was last answered. */
export const beginsEpisode = (contact: string, window: WindowDays) => `${contact}.resolving_channels[${WINDOWS_DAYS.indexOf(window) + 1}] is not null`;

const RAGE: Record<RageChoice, (contact: string) => string> = {
  out: (contact) => ` and not ${contact}.rage`,
  in: () => '',
  only: (contact) => ` and ${contact}.rage`,
};

export const rageCondition = (contact: string, rage: RageChoice) => RAGE[rage](contact);

/** First choices that the filters ask for, as a condition on `contact`. Parameters $1 to $6, see `firstContactParameters`. */
export function firstContactCondition({ window, rage }: Pick<QuestionFilters, 'window' | 'rage'>): string {
  return `contact.started_at >= $1::date::timestamp at time zone $3 and contact.started_at < $2::date::timestamp at time zone $3
    and contact.channel = any($4::smallint[])
    and ($5::smallint is null or $5 = any(contact.segments))
    and ($6::smallint is null or contact.topic_id = $6)
    and ${beginsEpisode('contact', window)}${rageCondition('contact', rage)}`;
}

export function firstContactParameters({ from, to, zone, channels, segment, topic }: QuestionFilters): unknown[] {
  return [from, to, zone, channels.map((channel) => channelEntry(channel).id), segment, topic];
}
