import { COMPARED_CHANNELS, type Channel } from '@channelwise/vocabulary';

/** The four channels by their place in all planted tables: phone, email, twitter, facebook. */
export const PHONE = 0;
export const EMAIL = 1;
export const TWITTER = 2;
export const FACEBOOK = 3;
export type ChannelIndex = 0 | 1 | 2 | 3;

export const CHANNEL_INDEXES: readonly ChannelIndex[] = [PHONE, EMAIL, TWITTER, FACEBOOK];

/** One value per channel, in the order of {@link CHANNEL_INDEXES}. */
export type PerChannel<T> = readonly [phone: T, email: T, twitter: T, facebook: T];

export function channelKey(index: ChannelIndex): Channel {
  const key = COMPARED_CHANNELS[index];
  if (!key) throw new RangeError(`no channel has the index ${index}`);
  return key;
}

/** An object by channel key out of a function of the index. */
export function byChannel<T>(value: (index: ChannelIndex) => T): Record<'phone' | 'email' | 'twitter' | 'facebook', T> {
  return { phone: value(PHONE), email: value(EMAIL), twitter: value(TWITTER), facebook: value(FACEBOOK) };
}

/** A draw from four weights is an index of a channel. */
export function asChannel(index: number): ChannelIndex {
  if (index === 0 || index === 1 || index === 2 || index === 3) return index;
  throw new RangeError(`no channel has the index ${index}`);
}

/** Twitter and Facebook keep one endless conversation per handle; an e-mail may open a new thread, a call is its own. */
export function isNetwork(index: ChannelIndex): boolean {
  return index === TWITTER || index === FACEBOOK;
}
