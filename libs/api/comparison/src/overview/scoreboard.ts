import { arrivalLane } from '@channelwise/api/tallies';
import type { FirstTimeResolutionAnswer, Group, QuestionFilters, ResponseLatencyRow, ScoreboardCell, ScoreboardRow, ShareFigure } from '@channelwise/contracts';
import { formatDuration, formatInterval, formatShare, rate } from '@channelwise/metrics';
import type { Channel } from '@channelwise/vocabulary';
import type { Counts } from '../counts/channel-counts';
import { compareIncidence, medianFirstResponse, medianTimeToAnswer, resolvedShare, wentOn, type Compared } from './scoreboard-measures';

const HOUR = 3_600;
/** "Answered at all" is read off the curve where the histograms end. */
const AT_ALL_SECONDS = 30 * 86_400;

export interface ScoredGroup {
  group: Group;
  channels: readonly Channel[];
  counts: Counts;
}

/** A row of the scoreboard, and how two sets of contacts compare in it (for the trend and the change). */
export interface ScoreboardMeasure {
  row: Omit<ScoreboardRow, 'trend' | 'change'>;
  unit: 'points' | 'ratio';
  compare: (first: Counts, second: Counts) => Compared;
}

const share = (group: Group, figure: Pick<ShareFigure, 'value' | 'interval' | 'judgeable' | 'n'>): ScoreboardCell => ({
  group,
  text: figure.value === null ? 'no data' : figure.judgeable ? formatShare(figure.value) : 'too few to judge',
  detail: figure.value === null ? null : figure.judgeable ? formatInterval(figure.interval, 'share') : `${figure.n} contacts`,
  exact: figure.value,
  n: figure.n,
  judgeable: figure.judgeable,
});

const duration = (group: Group, figure: ResponseLatencyRow['timeToAnswer'], reachedBy: string): ScoreboardCell => {
  if (figure === null || figure.n === 0) return { group, text: 'no data', detail: null, exact: null, n: 0, judgeable: false };
  if (!figure.judgeable) return { group, text: 'too few to judge', detail: `${figure.n} contacts`, exact: figure.seconds, n: figure.n, judgeable: false };
  if (figure.seconds === null) return { group, text: 'not reached', detail: reachedBy, exact: null, n: figure.n, judgeable: true };
  return { group, text: formatDuration(figure.seconds), detail: formatInterval(figure.interval, 'duration'), exact: figure.seconds, n: figure.n, judgeable: true };
};

/** The rows of the scoreboard: what customers got, channel by channel. */
export function scoreboardMeasures(groups: readonly ScoredGroup[], latency: readonly ResponseLatencyRow[], resolution: FirstTimeResolutionAnswer, filters: QuestionFilters): ScoreboardMeasure[] {
  const latencyOf = (group: Group) => latency.find((row) => row.group.key === group.key);
  const cells = (cell: (entry: ScoredGroup) => ScoreboardCell) => groups.map(cell);
  const starts = (counts: Counts) => counts.journey[arrivalLane(filters.window, 'chosen')] ?? 0;
  const allStarts = groups.reduce((sum, { counts }) => sum + starts(counts), 0);
  const asFigure = ({ hits, total }: { hits: number; total: number }) => ({ ...rate({ hits, total }), n: total });
  const within = (seconds: number) => (group: Group) => latencyOf(group)?.answeredWithin.find((entry) => entry.seconds === seconds)?.share;
  const none = (group: Group): ScoreboardCell => ({ group, text: 'no data', detail: null, exact: null, n: 0, judgeable: false });
  const reachedBy = (group: Group) => {
    const atAll = latencyOf(group)?.answeredAtAll.value ?? null;
    return atAll === null ? 'under half are ever answered' : `only ${formatShare(atAll)} are ever answered`;
  };
  return [
    {
      row: { key: 'answered-at-all', label: 'Answered at all', definition: 'never-answered', cells: cells(({ group }) => (latencyOf(group) ? share(group, (latencyOf(group) as ResponseLatencyRow).answeredAtAll) : none(group))) },
      unit: 'points',
      compare: (first, second) => compareIncidence(AT_ALL_SECONDS, first, second),
    },
    {
      row: { key: 'median-first-response', label: 'First response, median', definition: 'median-first-response', cells: cells(({ group }) => duration(group, latencyOf(group)?.median ?? null, reachedBy(group))) },
      unit: 'ratio',
      compare: medianFirstResponse,
    },
    {
      row: {
        key: 'answered-within-hour',
        label: 'Answered within 1 h',
        definition: 'answered-within',
        cells: cells(({ group }) => {
          const figure = within(HOUR)(group);
          return figure ? share(group, figure) : none(group);
        }),
      },
      unit: 'points',
      compare: (first, second) => compareIncidence(HOUR, first, second),
    },
    {
      row: { key: 'time-to-answer', label: 'Time to answer, median', definition: 'time-to-answer', cells: cells(({ group }) => duration(group, latencyOf(group)?.timeToAnswer ?? null, 'under half are ever settled')) },
      unit: 'ratio',
      compare: medianTimeToAnswer,
    },
    {
      row: {
        key: 'solved-first-time',
        label: 'Solved first time',
        definition: 'first-time-resolution',
        cells: cells(({ group }) => {
          const row = resolution.rows.find((candidate) => candidate.group.key === group.key);
          return row ? share(group, { ...row.rate, n: row.rate.total }) : none(group);
        }),
      },
      unit: 'points',
      compare: resolvedShare(filters),
    },
    {
      row: {
        key: 'solved-first-time-adjusted',
        label: 'Solved first time, same topics and people',
        definition: 'standardised-rate',
        cells: cells(({ group }) => {
          const row = resolution.rows.find((candidate) => candidate.group.key === group.key);
          return row?.adjusted ? share(group, row.adjusted) : { ...none(group), text: row && row.rate.total > 0 ? 'no fair comparison' : 'no data', detail: row && row.rate.total > 0 ? 'too different questions' : null };
        }),
      },
      unit: 'points',
      compare: () => ({ value: null, interval: null }),
    },
    {
      row: { key: 'went-on', label: 'Went on to another channel', definition: 'escalation', cells: cells(({ group, channels, counts }) => share(group, asFigure(wentOn(counts, channels, filters.window)))) },
      unit: 'points',
      compare: () => ({ value: null, interval: null }),
    },
    {
      row: { key: 'first-choice', label: 'First choice of', definition: 'first-choice', cells: cells(({ group, counts }) => share(group, asFigure({ hits: starts(counts), total: allStarts }))) },
      unit: 'points',
      compare: () => ({ value: null, interval: null }),
    },
  ];
}

