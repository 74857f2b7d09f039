import type { Arrival, ChannelPreferenceAnswer, Flow, Part, PreferenceRow } from '@channelwise/contracts';
import { sampleRate } from './sample-figures';
import { FOUR_CHANNELS, sampleHead } from './sample-head';

const OVERALL = [0.52, 0.23, 0.14, 0.11];
const BY_PART = [
  [0.29, 0.22, 0.3, 0.19],
  [0.36, 0.23, 0.24, 0.17],
  [0.48, 0.24, 0.15, 0.13],
  [0.62, 0.24, 0.07, 0.07],
  [0.71, 0.23, 0.03, 0.03],
];

function preferenceRow(part: Part | null, shares: readonly number[], firstChoices: number): PreferenceRow {
  return {
    part,
    firstChoices,
    shares: FOUR_CHANNELS.map((group, at) => {
      const value = (shares[at] ?? 0) / (OVERALL[at] ?? 1);
      return {
        group,
        share: sampleRate(shares[at] ?? null, firstChoices),
        lift: part === null ? null : { value, interval: [value * 0.86, value * 1.16] as const },
      };
    }),
  };
}

function arrivals(): Arrival[] {
  const counts = [
    [5100, 900, 300, 1100],
    [1900, 350, 150, 500],
    [900, 60, 40, 300],
    [600, 50, 30, 200],
  ];
  return FOUR_CHANNELS.map((group, at) => {
    const [chosen = 0, forced = 0, followedUp = 0, repeated = 0] = counts[at] ?? [];
    const contacts = chosen + forced + followedUp + repeated;
    return {
      group,
      contacts,
      chosen: sampleRate(chosen / contacts, contacts),
      forced: sampleRate(forced / contacts, contacts),
      followedUp: sampleRate(followedUp / contacts, contacts),
      repeated: sampleRate(repeated / contacts, contacts),
    };
  });
}

const FLOWS: Flow[] = [
  { from: 'phone', to: 'phone', episodes: 4100 },
  { from: 'phone', to: 'email', episodes: 420 },
  { from: 'phone', to: null, episodes: 380 },
  { from: 'email', to: 'email', episodes: 1500 },
  { from: 'email', to: 'phone', episodes: 330 },
  { from: 'email', to: null, episodes: 150 },
  { from: 'twitter', to: 'twitter', episodes: 520 },
  { from: 'twitter', to: 'phone', episodes: 260 },
  { from: 'twitter', to: null, episodes: 210 },
  { from: 'facebook', to: 'facebook', episodes: 330 },
  { from: 'facebook', to: 'phone', episodes: 170 },
  { from: 'facebook', to: 'email', episodes: 60 },
  { from: 'facebook', to: null, episodes: 180 },
];

/** An invented answer cut by the given parts (none: everybody only); the last part has too few first choices. */
export function sampleChannelPreference(split: 'none' | 'month' | 'segment' | 'topic' = 'none', parts: readonly Part[] = []): ChannelPreferenceAnswer {
  return {
    question: 'channel-preference',
    head: sampleHead(split),
    overall: preferenceRow(null, OVERALL, 8500),
    rows: parts.map((part, at) => preferenceRow(part, BY_PART[at % BY_PART.length] ?? OVERALL, at === parts.length - 1 ? 21 : 1700 - at * 90)),
    arrivals: split === 'none' ? arrivals() : [],
    flows: split === 'none' ? FLOWS : [],
    change: [],
    summary: 'Under-35s start on social in 41 % of issues (39-43), over-60s in 6 % (5-7).',
  };
}
