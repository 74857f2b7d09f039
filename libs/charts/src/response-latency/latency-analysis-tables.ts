import type { LatencyAnalysisAnswer, RestrictedMeanFigure } from '@channelwise/contracts';
import { NO_DATA, formatCount, formatDuration, formatInterval } from '@channelwise/metrics';
import { TOO_FEW, durationWords, shareWords, withInterval } from '../figure-words';
import type { TableModel } from '../table-model';

/** As lived through (Aalen-Johansen) beside "had nobody given up" (Kaplan-Meier). Durations are seconds. */
export function livedAgainstHypotheticalTable({ rows }: LatencyAnalysisAnswer): TableModel {
  return {
    caption: 'As customers lived through it (Aalen-Johansen), and had nobody given up (Kaplan-Meier), with 95 % interval',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'livedMedianSeconds', label: 'Median, lived through', numeric: true },
      { key: 'hypotheticalMedianSeconds', label: 'Median, had nobody given up', numeric: true },
      { key: 'livedWithinDay', label: 'Within a day, lived through', numeric: true },
      { key: 'hypotheticalWithinDay', label: 'Within a day, had nobody given up', numeric: true },
      { key: 'contacts', label: 'Contacts', numeric: true },
    ],
    rows: rows.map(({ group, lived, hadNobodyGivenUp, contacts }) => [group.label, lived.median.seconds, hadNobodyGivenUp.median.seconds, lived.withinDay.value, hadNobodyGivenUp.withinDay.value, contacts]),
    display: rows.map(({ group, lived, hadNobodyGivenUp, contacts }) => [
      group.label,
      durationWords(lived.median),
      durationWords(hadNobodyGivenUp.median),
      shareWords(lived.withinDay),
      shareWords(hadNobodyGivenUp.withinDay),
      formatCount(contacts),
    ]),
  };
}

/** Mean time without an answer, up to each horizon. Seconds. */
export function restrictedMeanTable({ rows }: LatencyAnalysisAnswer): TableModel {
  const horizons = rows[0]?.restrictedMeans.map(({ horizonSeconds }) => horizonSeconds) ?? [];
  const meanOf = (row: LatencyAnalysisAnswer['rows'][number], horizon: number) => row.restrictedMeans.find(({ horizonSeconds }) => horizonSeconds === horizon) ?? null;
  return {
    caption: 'Mean time without an answer, nobody counted for longer than the horizon, with 95 % interval',
    columns: [{ key: 'channel', label: 'Channel', numeric: false }, ...horizons.map((horizon) => ({ key: `mean${horizon}s`, label: `Within ${formatDuration(horizon)}`, numeric: true }))],
    rows: rows.map((row) => [row.group.label, ...horizons.map((horizon) => meanOf(row, horizon)?.seconds ?? null)]),
    display: rows.map((row) => [row.group.label, ...horizons.map((horizon) => meanWords(meanOf(row, horizon)))]),
  };
}

/** The time by which each share of all contacts was answered. Seconds. */
export function latencyQuantilesTable({ rows }: LatencyAnalysisAnswer): TableModel {
  const probabilities = rows[0]?.quantiles.map(({ probability }) => probability) ?? [];
  const figureOf = (row: LatencyAnalysisAnswer['rows'][number], wanted: number) => row.quantiles.find(({ probability }) => probability === wanted)?.figure ?? null;
  return {
    caption: 'Time by which so many of all contacts were answered, with 95 % interval',
    columns: [{ key: 'channel', label: 'Channel', numeric: false }, ...probabilities.map((probability) => ({ key: `p${Math.round(probability * 100)}Seconds`, label: `${Math.round(probability * 100)} %`, numeric: true }))],
    rows: rows.map((row) => [row.group.label, ...probabilities.map((probability) => figureOf(row, probability)?.seconds ?? null)]),
    display: rows.map((row) => [row.group.label, ...probabilities.map((probability) => durationWords(figureOf(row, probability)))]),
  };
}

function meanWords(figure: RestrictedMeanFigure | null): string {
  if (figure === null || figure.seconds === null) return NO_DATA;
  if (!figure.judgeable) return TOO_FEW;
  return withInterval(formatDuration(figure.seconds), figure.interval === null ? '' : formatInterval(figure.interval, 'duration'));
}
