import type { RatioFigure, ResponseLatencyAnswer } from '@channelwise/contracts';
import { ratioWords } from '../figure-words';
import type { TableModel } from '../table-model';

/** How many times as long as the reference, for the first response and for the time to answer; a missing ratio carries its reason. */
export function latencyRatioTable(answer: ResponseLatencyAnswer): TableModel {
  return {
    caption: 'How many times as long as the reference channel, with 95 % interval',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'against', label: 'Against', numeric: false },
      { key: 'firstResponse', label: 'First response', numeric: true },
      { key: 'timeToAnswer', label: 'Time to answer', numeric: true },
    ],
    rows: answer.ratios.map((ratio) => [ratio.group.label, ratio.against.label, ratio.firstResponse.value, ratio.timeToAnswer.value]),
    display: answer.ratios.map((ratio) => [ratio.group.label, ratio.against.label, ratioWords(ratio.firstResponse), ratioWords(ratio.timeToAnswer)]),
  };
}

/** The ratios as sentences. */
export function latencyRatioSummary(answer: ResponseLatencyAnswer): string {
  if (answer.ratios.length === 0) return 'There are not two channels to hold against each other.';
  return answer.ratios
    .map((ratio) => `${ratio.group.label} against ${ratio.against.label}: ${spoken('first response', ratio.firstResponse)}, ${spoken('time to answer', ratio.timeToAnswer)}.`)
    .join(' ');
}

function spoken(what: string, figure: RatioFigure): string {
  return figure.value === null ? `no ratio of the ${what} (${ratioWords(figure)})` : `${what} ${ratioWords(figure)}`;
}
