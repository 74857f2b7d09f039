import type { HelpDeskFigure, HelpDeskFigureName, LatencyAnalysisAnswer } from '@channelwise/contracts';
import { formatCount, formatDuration } from '@channelwise/metrics';
import { durationWords, shareWords } from '../figure-words';
import type { TableModel } from '../table-model';

/** What one tool would print from the same contacts, beside ours. Durations are seconds, shares lie between 0 and 1. */
export function helpDeskTable(answer: LatencyAnalysisAnswer, name: HelpDeskFigureName): TableModel {
  const definition = answer.helpDeskDefinitions.find(({ figure }) => figure === name);
  const figures = answer.helpDesk.filter(({ figure }) => figure === name);
  const exact = ({ theirs, ours }: HelpDeskFigure) => [theirs.duration?.seconds ?? theirs.rate?.value ?? null, ours.duration?.seconds ?? ours.share?.value ?? null];
  return {
    caption: `${definition?.tool ?? ''}: ${definition?.name ?? ''}`,
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'theirs', label: definition?.tool ?? 'Help desk', numeric: true },
      { key: 'ours', label: definition?.ours ?? 'Ours', numeric: true },
      { key: 'leftOut', label: 'Contacts that it leaves out', numeric: true },
    ],
    rows: figures.map((figure) => [channelLabel(figure), ...exact(figure), figure.leftOut]),
    display: figures.map((figure) => [channelLabel(figure), theirWords(figure), ourWords(figure), formatCount(figure.leftOut)]),
  };
}

function channelLabel({ group, targetSeconds }: HelpDeskFigure): string {
  return targetSeconds === null ? group.label : `${group.label}, in ${formatDuration(targetSeconds)}`;
}

function theirWords({ theirs }: HelpDeskFigure): string {
  return theirs.rate === null ? durationWords(theirs.duration) : shareWords(theirs.rate);
}

function ourWords({ ours }: HelpDeskFigure): string {
  return ours.share === null ? durationWords(ours.duration) : shareWords(ours.share);
}
