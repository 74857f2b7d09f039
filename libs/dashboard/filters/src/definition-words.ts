import type { Anchor, RageChoice, Scope } from '@channelwise/vocabulary';
import { type ChosenFilters, FILTER_DEFAULTS } from './filter-query';

export const SCOPE_WORDS: Record<Scope, { label: string; note: string }> = {
  'any-channel': { label: 'any channel', note: 'A further contact on any channel spoils it. The strictest, and the default.' },
  'same-channel': { label: 'same channel', note: 'Only a further contact on the same channel spoils it. What most help desks call first contact resolution.' },
  'source-flag': { label: 'source’s own word', note: 'What the source system itself claims, unchecked.' },
};

export const ANCHOR_WORDS: Record<Anchor, { label: string; note: string }> = {
  end: { label: 'from its end', note: 'The window opens when the contact is over. The default.' },
  start: { label: 'from its start', note: 'A slow channel uses up its window before it replies, and looks better for it. Some tools count so.' },
};

export const RAGE_WORDS: Record<RageChoice, { label: string; note: string }> = {
  out: { label: 'left out', note: 'Venting that asks for nothing is not counted. The default.' },
  in: { label: 'counted', note: 'Venting is counted like any other contact.' },
  only: { label: 'nothing else', note: 'Venting only.' },
};

/** What the folded switches say: `FTR 7 days, any channel`, and further words only where they differ from the default. */
export function definitionInWords(chosen: ChosenFilters): string {
  const window = chosen.window ?? FILTER_DEFAULTS.window;
  const words = [`FTR ${window} ${window === 1 ? 'day' : 'days'}`, SCOPE_WORDS[chosen.scope ?? FILTER_DEFAULTS.scope].label];
  if (chosen.anchor === 'start') words.push(ANCHOR_WORDS.start.label);
  if (chosen.rage === 'in') words.push('rage counted');
  if (chosen.rage === 'only') words.push('rage only');
  return words.join(', ');
}
