/** Two families: the channels every company had before 2008, and the networks where service became public. */
export const FAMILIES = ['traditional', 'social'] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * The one list of channels. Adding a channel is one entry here: `id` is what the database stores, `family` decides whether the
 * channel takes part in the comparison. A channel without a family (web form, chat, walk-in) is kept, because a repeat on the
 * web is a repeat, but it stays outside the comparison unless asked for.
 */
export const CHANNEL_LIST = [
  { id: 1, key: 'phone', label: 'Phone', family: 'traditional' },
  { id: 2, key: 'email', label: 'E-mail', family: 'traditional' },
  { id: 3, key: 'twitter', label: 'Twitter', family: 'social' },
  { id: 4, key: 'facebook', label: 'Facebook', family: 'social' },
  { id: 5, key: 'other', label: 'Other', family: null },
] as const;

export type Channel = (typeof CHANNEL_LIST)[number]['key'];
export type ChannelEntry = (typeof CHANNEL_LIST)[number];

/** All channel keys in the order of the list. */
export const CHANNELS: readonly Channel[] = CHANNEL_LIST.map((entry) => entry.key);

/** The four channels that are compared. */
export const COMPARED_CHANNELS: readonly Channel[] = CHANNEL_LIST.filter((entry) => entry.family !== null).map((entry) => entry.key);

/** The list entry of a channel. */
export function channelEntry(channel: Channel): ChannelEntry {
  const entry = CHANNEL_LIST.find((candidate) => candidate.key === channel);
  if (!entry) throw new RangeError(`no such channel: ${channel}`);
  return entry;
}

/** The channel that the database stores under this id; throws a RangeError for an id outside the list. */
export function channelOfId(id: number): Channel {
  const entry = CHANNEL_LIST.find((candidate) => candidate.id === id);
  if (!entry) throw new RangeError(`no channel has the id ${id}`);
  return entry.key;
}

export function isChannel(text: string): text is Channel {
  return CHANNEL_LIST.some((entry) => entry.key === text);
}

export function familyOf(channel: Channel): Family | null {
  return channelEntry(channel).family;
}

/** The channels of one family, in the order of the list. */
export function channelsOf(family: Family): readonly Channel[] {
  return CHANNEL_LIST.filter((entry) => entry.family === family).map((entry) => entry.key);
}
