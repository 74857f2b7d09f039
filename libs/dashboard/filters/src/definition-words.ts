import type { Clock, CreditedTo } from '@channelwise/contracts';
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

export const CREDIT_WORDS: Record<CreditedTo, { label: string; note: string }> = {
  first: { label: 'first contact', note: 'The channel on which the episode began. The default.' },
  resolving: { label: 'last answer', note: 'The channel that answered last in the episode.' },
  last: { label: 'last contact', note: 'The channel on which the episode ended.' },
};

export const CLOCK_WORDS: Record<Clock, { label: string; note: string }> = {
  elapsed: { label: 'all the time', note: 'From the first message or ring to the first response, nights and weekends included. The default.' },
  business: { label: 'opening hours only', note: 'Time in which the channel is closed does not count. Time to answer and the queue stay elapsed.' },
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
  if (chosen.creditedTo !== undefined && chosen.creditedTo !== 'first') words.push(`credited to the ${CREDIT_WORDS[chosen.creditedTo].label}`);
  if (chosen.clock === 'business') words.push('waits in opening hours');
  if (chosen.rage === 'in') words.push('rage counted');
  if (chosen.rage === 'only') words.push('rage only');
  return words.join(', ');
}
