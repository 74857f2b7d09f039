import type { AnswerHead, Group } from '@channelwise/contracts';

export const PHONE: Group = { key: 'phone', label: 'Phone', family: 'traditional' };
export const EMAIL: Group = { key: 'email', label: 'E-mail', family: 'traditional' };
export const TWITTER: Group = { key: 'twitter', label: 'Twitter', family: 'social' };
export const FACEBOOK: Group = { key: 'facebook', label: 'Facebook', family: 'social' };
export const FOUR_CHANNELS: readonly Group[] = [PHONE, EMAIL, TWITTER, FACEBOOK];

/** Head of an invented answer about October 2026. */
export function sampleHead(split: AnswerHead['filters']['split'] = 'none'): AnswerHead {
  const period = { from: '2026-10-01', to: '2026-11-01', zone: 'Europe/London' };
  return {
    period,
    asOf: '2026-10-31T23:58:00+00:00',
    filters: {
      ...period,
      channels: ['phone', 'email', 'twitter', 'facebook'],
      scheme: null,
      segment: null,
      topic: null,
      rage: 'out',
      window: 7,
      scope: 'any-channel',
      anchor: 'end',
      clock: 'elapsed',
      creditedTo: 'first',
      by: 'channel',
      split,
    },
    filtersInWords: 'October 2026, all customers, all topics, rage left out',
    definitions: ['first-response-latency'],
    leftOut: [{ reason: 'rage', count: 212 }],
    contacts: 12_481,
    countedFrom: 'tallies',
    generated: true,
    commonPeriod: null,
  };
}
