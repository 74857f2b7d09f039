import type { FirstTimeResolutionAnswer, RateFigure, SensitivityCell } from '@channelwise/contracts';
import { DEFAULT_WINDOW_DAYS } from '@channelwise/vocabulary';
import { shareWords } from '../figure-words';
import { groupsOf } from '../parts/group-style';
import type { TableModel } from '../table-model';

interface ToolDefinition {
  key: string;
  label: string;
  matches: (cell: SensitivityCell) => boolean;
  whyDiffers: string;
}

/** Ours first, then what tools print; all from the end of the contact. */
const DEFINITIONS: readonly ToolDefinition[] = [
  { key: 'ours', label: `Ours: any channel, ${DEFAULT_WINDOW_DAYS} days`, matches: ({ scope, window }) => scope === 'any-channel' && window === DEFAULT_WINDOW_DAYS, whyDiffers: '' },
  {
    key: 'sameChannel',
    label: `Same channel, ${DEFAULT_WINDOW_DAYS} days`,
    matches: ({ scope, window }) => scope === 'same-channel' && window === DEFAULT_WINDOW_DAYS,
    whyDiffers: 'Most tools see one channel, so a customer who gives up on Twitter and rings instead counts as solved on Twitter.',
  },
  {
    key: 'oneDay',
    label: 'Same channel, 1 day',
    matches: ({ scope, window }) => scope === 'same-channel' && window === 1,
    whyDiffers: 'A window of one day ends before most customers notice that it is not solved.',
  },
  {
    key: 'sourceFlag',
    label: "The source's own mark",
    matches: ({ scope, window }) => scope === 'source-flag' && window === DEFAULT_WINDOW_DAYS,
    whyDiffers: 'The mark is set by an agent, or by the absence of a reopened ticket, and the customer is not asked.',
  },
];

/** The same issues judged as tools judge them, a row a channel. */
export function helpDeskResolutionTable(answer: FirstTimeResolutionAnswer): TableModel {
  const groups = groupsOf(answer.sensitivity);
  const rateOf = (key: string, { matches }: ToolDefinition): RateFigure | null => answer.sensitivity.find((cell) => cell.group.key === key && cell.anchor === 'end' && matches(cell))?.rate ?? null;
  return {
    caption: 'Issues solved the first time as different tools define it, with 95 % interval',
    columns: [{ key: 'channel', label: 'Channel', numeric: false }, ...DEFINITIONS.map(({ key, label }) => ({ key, label, numeric: true }))],
    rows: groups.map((group) => [group.label, ...DEFINITIONS.map((definition) => rateOf(group.key, definition)?.value ?? null)]),
    display: groups.map((group) => [group.label, ...DEFINITIONS.map((definition) => shareWords(rateOf(group.key, definition)))]),
  };
}

/** Why each differs, a sentence for each. */
export function helpDeskResolutionReasons(): { label: string; whyDiffers: string }[] {
  return DEFINITIONS.filter(({ whyDiffers }) => whyDiffers !== '').map(({ label, whyDiffers }) => ({ label, whyDiffers }));
}
