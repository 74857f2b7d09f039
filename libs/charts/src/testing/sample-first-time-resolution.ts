import type { FirstTimeResolutionAnswer, FirstTimeResolutionRow, Group, Part, SensitivityCell } from '@channelwise/contracts';
import { ANCHORS, SCOPES, WINDOWS_DAYS } from '@channelwise/vocabulary';
import { sampleRate, sampleShare } from './sample-figures';
import { EMAIL, FACEBOOK, FOUR_CHANNELS, PHONE, TWITTER, sampleHead } from './sample-head';

const RAW: Partial<Record<Group['key'], number>> = { phone: 0.74, email: 0.58, twitter: 0.57, facebook: 0.52 };
const ADJUSTED: Partial<Record<Group['key'], number>> = { phone: 0.73, email: 0.59, twitter: 0.65 };
const TOTAL: Partial<Record<Group['key'], number>> = { phone: 5100, email: 2100, twitter: 820, facebook: 510 };
const REFUSAL = 'only 41 % of the contacts are in strata that every channel has';

function rawOf(group: Group): number {
  return RAW[group.key] ?? 0.5;
}

function sensitivity(): SensitivityCell[] {
  return FOUR_CHANNELS.flatMap((group) =>
    SCOPES.flatMap((scope) =>
      WINDOWS_DAYS.flatMap((window) =>
        ANCHORS.map((anchor): SensitivityCell => {
          const lift = (scope === 'same-channel' ? 0.1 : scope === 'source-flag' ? 0.16 : 0) + (anchor === 'start' && group.family === 'social' ? 0.04 : 0);
          const value = Math.min(0.97, rawOf(group) + lift - 0.05 * Math.log(window / 7));
          return { group, window, scope, anchor, rate: sampleRate(value, group.key === 'facebook' && scope === 'source-flag' ? 0 : TOTAL[group.key] ?? 400) };
        }),
      ),
    ),
  );
}

/** An invented answer; Facebook's adjusted figure is refused. */
export function sampleFirstTimeResolution(): FirstTimeResolutionAnswer {
  return {
    question: 'first-time-resolution',
    head: sampleHead(),
    rows: FOUR_CHANNELS.map((group): FirstTimeResolutionRow => {
      const adjusted = ADJUSTED[group.key];
      return {
        group,
        part: null,
        rate: sampleRate(rawOf(group), TOTAL[group.key] ?? 400),
        adjusted: adjusted === undefined ? null : sampleShare(adjusted, TOTAL[group.key] ?? 400),
        adjustedRefusal: adjusted === undefined ? REFUSAL : null,
        provisional: 140,
      };
    }),
    differences: [
      { group: TWITTER, against: PHONE, raw: { value: -0.17, interval: [-0.21, -0.13] }, adjusted: { value: -0.09, interval: [-0.13, -0.05], overlap: 0.83, refusal: null }, rawIsDifference: true, adjustedIsDifference: true },
      { group: TWITTER, against: EMAIL, raw: { value: -0.01, interval: [-0.05, 0.03] }, adjusted: { value: 0.06, interval: [0.02, 0.1], overlap: 0.78, refusal: null }, rawIsDifference: false, adjustedIsDifference: true },
      { group: FACEBOOK, against: PHONE, raw: { value: -0.22, interval: [-0.27, -0.17] }, adjusted: { value: null, interval: null, overlap: 0.41, refusal: REFUSAL }, rawIsDifference: true, adjustedIsDifference: false },
    ],
    sensitivity: sensitivity(),
    change: [],
    summary: 'Twitter solves 17 points fewer issues the first time than the phone (13-21), 9 points fewer (5-13) after allowing for what people ask there.',
  };
}

/** The same question cut by month, segment or topic; the last part is provisional and thin for social. */
export function sampleFirstTimeResolutionParts(split: 'month' | 'segment' | 'topic', parts: readonly Part[]): FirstTimeResolutionAnswer {
  const rows = parts.flatMap((part, at) =>
    FOUR_CHANNELS.map((group): FirstTimeResolutionRow => {
      const last = at === parts.length - 1;
      const total = last && group.family === 'social' ? 12 : Math.round((TOTAL[group.key] ?? 400) / 4);
      return {
        group,
        part,
        rate: sampleRate(rawOf(group) + 0.04 * Math.sin(at * 1.3 + rawOf(group) * 9), total),
        adjusted: null,
        adjustedRefusal: null,
        provisional: last && split === 'month' ? 90 : 0,
      };
    }),
  );
  return { ...sampleFirstTimeResolution(), head: sampleHead(split), rows, differences: [], sensitivity: [] };
}
