import type { PersonalPreferenceAnswer } from '@channelwise/contracts';
import { NO_DATA, formatCount, formatShare } from '@channelwise/metrics';
import type { TableModel } from '../table-model';

/** What one customer can be expected to choose, beside their own choices and those of their segment. */
export function personalPreferenceTable(answer: PersonalPreferenceAnswer): TableModel {
  return {
    caption: 'What this customer can be expected to choose, beside their own first choices and the shares of the segment',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      { key: 'probability', label: 'Expected', numeric: true },
      { key: 'firstChoices', label: 'Own first choices', numeric: true },
      { key: 'segmentShare', label: answer.segment?.label ?? 'All customers', numeric: true },
    ],
    rows: answer.shares.map((share) => [share.group.label, share.probability, share.firstChoices, share.segmentShare]),
    display: answer.shares.map((share) => [share.group.label, share.probability === null ? NO_DATA : formatShare(share.probability), formatCount(share.firstChoices), formatShare(share.segmentShare)]),
  };
}
