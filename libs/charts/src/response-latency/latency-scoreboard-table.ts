import type { ResponseLatencyAnswer } from '@channelwise/contracts';
import { formatCount, formatDuration, formatShare } from '@channelwise/metrics';
import { durationWords, shareWords } from '../figure-words';
import type { TableModel } from '../table-model';

/** Everything about the first response on one screen: honest and conventional median side by side, and how the contacts came out. Durations are seconds. */
export function latencyScoreboardTable(answer: ResponseLatencyAnswer): TableModel {
  return {
    caption: 'Time to first response and outcomes by channel, with 95 % interval',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'medianSeconds', label: 'Median of all', numeric: true },
      { key: 'conventionalMedianSeconds', label: 'Median of the answered only', numeric: true },
      { key: 'p90Seconds', label: '90 % answered after', numeric: true },
      { key: 'timeToAnswerSeconds', label: 'Time to answer, median', numeric: true },
      { key: 'speedOfAnswerSeconds', label: 'Queue to agent, median', numeric: true },
      { key: 'withinTarget', label: 'Within target', numeric: true },
      { key: 'answered', label: 'Answered', numeric: true },
      { key: 'gaveUp', label: 'Gave up', numeric: true },
      { key: 'closedUnanswered', label: 'Closed without reply', numeric: true },
      { key: 'waiting', label: 'Still waiting', numeric: true },
      { key: 'withoutTime', label: 'Answered, time unknown', numeric: true },
    ],
    rows: answer.rows.map((row) => [
      row.group.label,
      row.median.seconds,
      row.conventionalMedian.seconds,
      row.p90.seconds,
      row.timeToAnswer?.seconds ?? null,
      row.speedOfAnswer?.median.seconds ?? null,
      row.target?.share.value ?? null,
      row.answered,
      row.gaveUp,
      row.closedUnanswered,
      row.waiting,
      row.withoutTime,
    ]),
    display: answer.rows.map((row) => [
      row.group.label,
      durationWords(row.median),
      durationWords(row.conventionalMedian),
      durationWords(row.p90),
      durationWords(row.timeToAnswer),
      row.speedOfAnswer === null ? 'no queue' : `${durationWords(row.speedOfAnswer.median)}; ${shareWords(row.speedOfAnswer.within20s)} in 20 s`,
      row.target === null ? 'no target' : `${shareWords(row.target.share)} in ${formatDuration(row.target.seconds)}; wanted ${formatShare(row.target.wanted)}`,
      ...[row.answered, row.gaveUp, row.closedUnanswered, row.waiting, row.withoutTime].map(formatCount),
    ]),
  };
}
