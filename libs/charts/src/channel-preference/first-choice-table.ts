import type { ChannelPreferenceAnswer, PreferenceRow } from '@channelwise/contracts';
import { formatCount, formatShare } from '@channelwise/metrics';
import { judgedShare, shareWords } from '../figure-words';
import { partsLeftToTable, partsOf } from '../parts/parts-of';
import type { TableModel } from '../table-model';
import { liftWords, preferenceRows, rowLabel, shownRows } from './first-choice-chart';

/** First choices per segment: share and lift of every channel, and the number of first choices behind them. */
export function firstChoiceTable(answer: ChannelPreferenceAnswer): TableModel {
  const cut = { none: 'Customers', month: 'Month', segment: 'Segment', topic: 'Topic' }[answer.head.filters.split];
  const groups = answer.overall.shares.map((share) => share.group);
  const withLift = answer.rows.some((row) => row.shares.some((share) => share.lift !== null));
  const rows = preferenceRows(answer);
  const shareOf = (row: PreferenceRow, key: string) => row.shares.find((share) => share.group.key === key) ?? null;
  return {
    caption: 'Share of first choices, with 95 % interval; lift is the share here over the share of everybody',
    columns: [
      { key: 'part', label: cut, numeric: false },
      ...groups.flatMap((group) => [
        { key: group.key, label: group.label, numeric: true },
        ...(withLift ? [{ key: `${group.key}Lift`, label: `${group.label}, lift`, numeric: true }] : []),
      ]),
      { key: 'firstChoices', label: 'First choices', numeric: true },
    ],
    rows: rows.map((row) => [
      row.part?.label ?? 'Everybody',
      ...groups.flatMap((group) => {
        const share = shareOf(row, group.key);
        return withLift ? [share?.share.value ?? null, share?.lift?.value ?? null] : [share?.share.value ?? null];
      }),
      row.firstChoices,
    ]),
    display: rows.map((row) => [
      rowLabel(row),
      ...groups.flatMap((group) => {
        const share = shareOf(row, group.key);
        const lift = row.part === null ? '' : share === null || !share.share.judgeable ? shareWords(share?.share ?? null) : liftWords(share);
        return withLift ? [shareWords(share?.share ?? null), lift] : [shareWords(share?.share ?? null)];
      }),
      formatCount(row.firstChoices),
    ]),
  };
}

/** Where each channel is chosen most and least. */
export function firstChoiceSummary(answer: ChannelPreferenceAnswer): string {
  if (answer.overall.firstChoices === 0) return 'No data in this period.';
  const overall = answer.overall.shares.map((share) => `${share.group.label} ${shareWords(share.share)}`).join(', ');
  const extremes = partsOf(answer.rows).length < 2 ? [] : answer.overall.shares.map(({ group }) => extremesOf(answer, group.key, group.label));
  const note = partsLeftToTable(shownRows(answer).length - 1, partsOf(answer.rows).length);
  return [`Everybody: ${overall}.`, ...extremes].filter((sentence) => sentence !== '').join(' ') + note;
}

function extremesOf(answer: ChannelPreferenceAnswer, key: string, label: string): string {
  const judged = answer.rows
    .flatMap((row) => {
      const value = judgedShare(row.shares.find((share) => share.group.key === key)?.share ?? null)?.value;
      return value === undefined ? [] : [{ part: rowLabel(row), value }];
    })
    .sort((one, other) => one.value - other.value);
  const [least, most] = [judged[0], judged.at(-1)];
  if (!least || !most || least === most) return '';
  return `${label} ranges from ${formatShare(least.value)} (${least.part}) to ${formatShare(most.value)} (${most.part}).`;
}
