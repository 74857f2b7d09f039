import type { ForcedFlow, ForcedFlowsAnswer } from '@channelwise/contracts';
import { NO_DATA, formatCount } from '@channelwise/metrics';
import { channelEntry } from '@channelwise/vocabulary';
import { shareWords } from '../figure-words';
import type { TableModel } from '../table-model';

/** From first choice to last answer, and on each link the share of issues that were forced to change channel. The largest links first. */
export function forcedFlowTable(answer: ForcedFlowsAnswer): TableModel {
  const flows = [...answer.flows].sort((one, two) => two.forced.hits - one.forced.hits || two.episodes - one.episodes);
  const cells = (flow: ForcedFlow) => [channelEntry(flow.from).label, flow.to === null ? 'nobody' : channelEntry(flow.to).label] as const;
  return {
    caption: 'Share of issues on each link that were forced to change channel, with 95 % interval',
    columns: [
      { key: 'from', label: 'Began on', numeric: false },
      { key: 'to', label: 'Last answered on', numeric: false },
      { key: 'forcedShare', label: 'Forced to change', numeric: true },
      { key: 'forced', label: 'Forced', numeric: true },
      { key: 'episodes', label: 'Issues', numeric: true },
    ],
    rows: flows.map((flow) => [...cells(flow), flow.forced.value, flow.episodes === 0 ? null : flow.forced.hits, flow.episodes]),
    display: flows.map((flow) => [...cells(flow), shareWords(flow.forced), flow.episodes === 0 ? NO_DATA : formatCount(flow.forced.hits), formatCount(flow.episodes)]),
  };
}
