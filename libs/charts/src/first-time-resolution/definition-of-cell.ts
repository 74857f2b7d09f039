import type { FirstTimeResolutionAnswer, SensitivityCell } from '@channelwise/contracts';
import { SCOPES, WINDOWS_DAYS, type Scope, type WindowDays } from '@channelwise/vocabulary';

/** One row of the sensitivity view: a window and a scope, with the cells of both anchors. */
export interface DefinitionRow {
  window: WindowDays;
  scope: Scope;
  cells: SensitivityCell[];
}

const SCOPE_WORDS: Record<Scope, string> = {
  'any-channel': 'any channel',
  'same-channel': 'same channel',
  'source-flag': "source's claim",
};

/** `7 days, any channel`. */
export function definitionWords(row: { window: WindowDays; scope: Scope }): string {
  return `${row.window} ${row.window === 1 ? 'day' : 'days'}, ${SCOPE_WORDS[row.scope]}`;
}

/** The definitions that have any data, scope by scope and from the shortest window to the longest. */
export function definitionRows(answer: FirstTimeResolutionAnswer): DefinitionRow[] {
  return SCOPES.flatMap((scope) =>
    WINDOWS_DAYS.map((window) => ({ window, scope, cells: answer.sensitivity.filter((cell) => cell.scope === scope && cell.window === window) })),
  ).filter((row) => row.cells.some((cell) => cell.rate.value !== null));
}

/** Whether this row is the definition that the page asks for. */
export function isAskedFor(row: DefinitionRow, answer: FirstTimeResolutionAnswer): boolean {
  return row.window === answer.head.filters.window && row.scope === answer.head.filters.scope;
}
