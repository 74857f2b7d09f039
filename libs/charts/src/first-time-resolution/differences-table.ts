import type { DifferenceFigure, FirstTimeResolutionAnswer, ResolutionDifference } from '@channelwise/contracts';
import { NO_DATA, formatInterval, formatPoints, formatShare } from '@channelwise/metrics';
import { withInterval } from '../figure-words';
import type { TableModel } from '../table-model';
import { NO_FAIR_COMPARISON, refusalWords } from './no-fair-comparison';

/**
 * Each pair of channels: the difference as counted, the adjusted one or why no fair comparison is possible, and what holds after
 * Benjamini-Hochberg over the differences on screen. Differences are shares (first minus second), not points.
 */
export function differencesTable(answer: FirstTimeResolutionAnswer): TableModel {
  return {
    caption: 'Differences in issues solved the first time (first minus second), with 95 % interval',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'against', label: 'Against', numeric: false },
      { key: 'raw', label: 'As counted', numeric: true },
      { key: 'rawVerdict', label: 'Is it one?', numeric: false },
      { key: 'adjusted', label: 'For the same topics and people', numeric: true },
      { key: 'adjustedVerdict', label: 'Is it one?', numeric: false },
      { key: 'overlap', label: 'Contacts in common strata', numeric: true },
    ],
    rows: answer.differences.map((pair) => [
      pair.group.label,
      pair.against.label,
      pair.raw.value,
      verdict(pair.raw, pair.rawIsDifference),
      pair.adjusted.value,
      verdict(pair.adjusted, pair.adjustedIsDifference),
      pair.adjusted.overlap,
    ]),
    display: answer.differences.map((pair) => [
      pair.group.label,
      pair.against.label,
      pointsWords(pair.raw),
      verdict(pair.raw, pair.rawIsDifference),
      adjustedWords(pair),
      verdict(pair.adjusted, pair.adjustedIsDifference),
      formatShare(pair.adjusted.overlap),
    ]),
  };
}

function pointsWords(figure: DifferenceFigure): string {
  if (figure.value === null) return NO_DATA;
  return withInterval(formatPoints(figure.value), figure.interval === null ? '' : formatInterval(figure.interval, 'points'));
}

function adjustedWords(pair: ResolutionDifference): string {
  return pair.adjusted.refusal === null ? pointsWords(pair.adjusted) : NO_FAIR_COMPARISON;
}

function verdict(figure: DifferenceFigure, isDifference: boolean): string {
  if (figure.value === null) return 'cannot be judged';
  return isDifference ? 'yes' : 'not shown by these data';
}

/** Why some pairs have no adjusted difference, a sentence for each. */
export function refusedComparisons(answer: FirstTimeResolutionAnswer): string[] {
  return answer.differences.flatMap((pair) => (pair.adjusted.refusal === null ? [] : [`${pair.group.label} against ${pair.against.label}: ${refusalWords(pair.adjusted.refusal)}.`]));
}

/** Pairs whose difference changes its sign when like is compared with like, a sentence for each; both must hold as differences. */
export function upsideDownSentences(answer: FirstTimeResolutionAnswer): string[] {
  return answer.differences.flatMap(({ group, against, raw, adjusted, rawIsDifference, adjustedIsDifference }) => {
    if (!rawIsDifference || !adjustedIsDifference || raw.value === null || adjusted.value === null || Math.sign(raw.value) === Math.sign(adjusted.value)) return [];
    const words = (value: number): string => `${formatPoints(Math.abs(value))} ${value < 0 ? 'fewer' : 'more'}`;
    return [`What people ask where turns the comparison upside down: as counted ${group.label} solves ${words(raw.value)} than ${against.label}, for the same topics and people ${words(adjusted.value)}.`];
  });
}
