import type { Group, LatencyCurve, Part, ResponseLatencyAnswer, ResponseLatencyRow } from '@channelwise/contracts';
import { sampleDuration, sampleShare } from './sample-figures';
import { EMAIL, FACEBOOK, FOUR_CHANNELS, PHONE, TWITTER, sampleHead } from './sample-head';

interface Course {
  group: Group;
  medianOfAnswered: number;
  spread: number;
  plateau: number;
  contacts: number;
  settled: number | null;
}

const COURSES: readonly Course[] = [
  { group: PHONE, medianOfAnswered: 190, spread: 0.7, plateau: 0.93, contacts: 7400, settled: 546 },
  { group: EMAIL, medianOfAnswered: 18_000, spread: 1.2, plateau: 0.88, contacts: 2900, settled: 75_600 },
  { group: TWITTER, medianOfAnswered: 1500, spread: 1.7, plateau: 0.69, contacts: 1300, settled: 26_600 },
  { group: FACEBOOK, medianOfAnswered: 7200, spread: 1.6, plateau: 0.61, contacts: 880, settled: null },
];

const SAID_TIMES = [60, 300, 900, 3600, 14_400, 86_400, 259_200];

function shareAt(course: Course, seconds: number): number {
  return course.plateau / (1 + Math.exp(-1.702 * (Math.log(seconds / course.medianOfAnswered) / course.spread)));
}

function curveOf(course: Course): LatencyCurve {
  const seconds = Array.from({ length: 70 }, (_, step) => 5 * Math.exp(step * 0.17));
  const share = seconds.map((time) => shareAt(course, time));
  const half = share.map((value) => 1.96 * Math.sqrt((value * (1 - value)) / course.contacts));
  return { seconds, share, lower: share.map((value, at) => value - (half[at] ?? 0)), upper: share.map((value, at) => value + (half[at] ?? 0)) };
}

function medianOf(course: Course): number | null {
  if (course.plateau <= 0.5) return null;
  return course.medianOfAnswered * Math.exp((-course.spread * Math.log(course.plateau / 0.5 - 1)) / 1.702);
}

function rowOf(course: Course, part: Part | null): ResponseLatencyRow {
  const answered = Math.round(course.contacts * course.plateau);
  const median = sampleDuration(medianOf(course), course.contacts);
  return {
    group: course.group,
    part,
    contacts: course.contacts,
    answered,
    gaveUp: Math.round((course.contacts - answered) * 0.6),
    closedUnanswered: Math.round((course.contacts - answered) * 0.3),
    waiting: course.contacts - answered - Math.round((course.contacts - answered) * 0.6) - Math.round((course.contacts - answered) * 0.3),
    withoutTime: 0,
    median,
    p90: sampleDuration(course.plateau > 0.9 ? course.medianOfAnswered * 4 : null, course.contacts),
    conventionalMedian: sampleDuration(course.medianOfAnswered, course.contacts),
    answeredAtAll: sampleShare(course.plateau, course.contacts),
    answeredWithin: SAID_TIMES.map((seconds) => ({ seconds, share: sampleShare(shareAt(course, seconds), course.contacts) })),
    curve: part === null ? curveOf(course) : null,
    target: { seconds: course.group.family === 'social' ? 3600 : 86_400, share: sampleShare(shareAt(course, 3600), course.contacts), wanted: 0.8 },
    speedOfAnswer: null,
    daysToClose: course.group.key === 'email' ? { closed: 340, open: 22, medianDays: 3, meanDays: 4.4, p90Days: 11 } : null,
    timeToAnswer: sampleDuration(course.settled, course.contacts),
  };
}

/** An invented answer with four channels; Facebook's time to answer is not reached. */
export function sampleResponseLatency(): ResponseLatencyAnswer {
  return {
    question: 'response-latency',
    head: sampleHead(),
    rows: COURSES.map((course) => rowOf(course, null)),
    ratios: [
      { group: EMAIL, against: PHONE, firstResponse: { value: 102, interval: [96, 109], reason: null }, timeToAnswer: { value: 138, interval: [127, 151], reason: null } },
      { group: TWITTER, against: PHONE, firstResponse: { value: 11.2, interval: [9.9, 12.7], reason: null }, timeToAnswer: { value: 48.7, interval: [41, 58], reason: null } },
      {
        group: FACEBOOK,
        against: PHONE,
        firstResponse: { value: 76, interval: [61, 95], reason: null },
        timeToAnswer: { value: null, interval: null, reason: 'Facebook does not reach its median time to answer' },
      },
    ],
    change: [],
    summary: 'Half of all tweets wait longer than 38 min (35-42) for a person; a call waits 3.4 min (3.3-3.6). 31 % of tweets are never answered.',
  };
}

/** The same question cut by month, segment or topic; the last part is thin. */
export function sampleResponseLatencyParts(split: 'month' | 'segment' | 'topic', parts: readonly Part[]): ResponseLatencyAnswer {
  const rows = parts.flatMap((part, at) =>
    COURSES.map((course) => {
      const thin = at === parts.length - 1 && course.group.family === 'social';
      return rowOf({ ...course, medianOfAnswered: course.medianOfAnswered * (1 + 0.25 * Math.sin(at * 1.7 + course.spread)), contacts: thin ? 18 : Math.round(course.contacts / 5) }, part);
    }),
  );
  return { ...sampleResponseLatency(), head: sampleHead(split), rows, ratios: [] };
}

export const MONTHS: readonly Part[] = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'].map((key) => ({ key, label: `month ${key}` }));
export const AGE_BANDS: readonly Part[] = ['18-24', '25-34', '35-49', '50-59', '60+', 'unsegmented'].map((label, at) => ({ key: String(at + 1), label }));
export const TOPICS: readonly Part[] = ['Billing', 'Outage', 'Router reboot', 'Change of contract and moving house', 'Delivery', 'Cancel <b>now</b>'].map((label, at) => ({ key: String(at + 1), label }));
export { FOUR_CHANNELS };
