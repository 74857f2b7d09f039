import type { Change, ChangeMeasure, ComparisonPeriod } from '@channelwise/contracts';
import { NO_DATA, formatDuration, formatInterval, formatPoints, formatShare } from '@channelwise/metrics';
import { NOT_REACHED, ratioWords, TOO_FEW, withInterval } from '../figure-words';
import type { TableModel } from '../table-model';

const MEASURE_WORDS: Record<ChangeMeasure, string> = {
  'median-first-response': 'Median first response',
  'answered-at-all': 'Answered at all',
  'first-time-resolution': 'Solved first time',
  'first-choice': 'First choice',
};

const AGAINST_WORDS: Record<ComparisonPeriod, string> = { 'previous-period': 'The period before', 'last-year': 'Last year' };

/** Now against the period before and against last year: "Is it really different?" Durations are seconds, shares lie between 0 and 1. */
export function changeTable(changes: readonly Change[]): TableModel {
  const measured = new Set(changes.map(({ measure }) => measure)).size > 1;
  const subject = (change: Change): string => (measured ? `${change.group.label}: ${MEASURE_WORDS[change.measure].toLowerCase()}` : change.group.label);
  return {
    caption: 'This period against earlier ones, with 95 % interval',
    columns: [
      { key: 'subject', label: measured ? 'Figure' : 'Channel', numeric: false },
      { key: 'against', label: 'Against', numeric: false },
      { key: 'now', label: 'Now', numeric: true },
      { key: 'then', label: 'Then', numeric: true },
      { key: 'change', label: 'Change', numeric: true },
      { key: 'isReal', label: 'Really different?', numeric: false },
    ],
    rows: changes.map((change) => [subject(change), AGAINST_WORDS[change.against], change.now, change.then, change.difference?.value ?? change.ratio?.value ?? null, verdictWords(change)]),
    display: changes.map((change) => [subject(change), AGAINST_WORDS[change.against], levelWords(change, 'now'), levelWords(change, 'then'), changeWords(change), verdictWords(change)]),
  };
}

/** What is really different, and how many comparisons that took. */
export function changeSummary(changes: readonly Change[]): string {
  const judged = changes.filter((change) => valueOf(change) !== null);
  if (judged.length === 0) return 'There is no earlier period with enough data to compare with.';
  const real = judged.filter(({ isReal }) => isReal);
  if (real.length === 0) return `Nothing is really different: none of ${judged.length} comparisons holds after allowing for how many were made.`;
  const sentences = real.map((change) => `${change.group.label}, ${MEASURE_WORDS[change.measure].toLowerCase()}: ${changeWords(change)} against ${AGAINST_WORDS[change.against].toLowerCase()}`);
  return `Really different: ${sentences.join('; ')}. The other ${judged.length - real.length} of ${judged.length} comparisons may be chance.`;
}

function valueOf(change: Change): number | null {
  return change.difference?.value ?? change.ratio?.value ?? null;
}

function levelWords(change: Change, side: 'now' | 'then'): string {
  const value = change[side];
  if (value !== null && change.tooFew.includes(side)) return TOO_FEW;
  if (change.measure !== 'median-first-response') return value === null ? NO_DATA : formatShare(value);
  if (value !== null) return formatDuration(value);
  return change.ratio?.reason?.startsWith('no data') ? NO_DATA : NOT_REACHED;
}

function changeWords({ difference, ratio }: Change): string {
  if (ratio !== null) return ratio.value === null ? NO_DATA : ratioWords(ratio);
  if (difference === null || difference.value === null) return NO_DATA;
  const points = difference.value > 0 ? `+${formatPoints(difference.value)}` : formatPoints(difference.value);
  return withInterval(points, difference.interval === null ? '' : formatInterval(difference.interval, 'points'));
}

function verdictWords(change: Change): string {
  if (valueOf(change) === null) return 'cannot be judged';
  return change.isReal ? 'yes' : 'not shown by these data';
}
