import { CHANNEL_PREFERENCE } from './channel-preference';
import type { Definition } from './definition';
import { FIRST_TIME_RESOLUTION } from './first-time-resolution';
import { GROUND_RULES } from './ground-rules';
import { RESPONSE_LATENCY } from './response-latency';

/** The definitions in the groups and in the order in which they are read. */
export const DEFINITION_GROUPS = [
  { title: 'Rules for all figures', definitions: GROUND_RULES },
  { title: 'How long customers wait', definitions: RESPONSE_LATENCY },
  { title: 'Whether the first contact was enough', definitions: FIRST_TIME_RESOLUTION },
  { title: 'Which channel they choose', definitions: CHANNEL_PREFERENCE },
] as const;

const ALL = [...GROUND_RULES, ...RESPONSE_LATENCY, ...FIRST_TIME_RESOLUTION, ...CHANNEL_PREFERENCE] as const;

/** The id of a definition that exists, so that a misspelt reference does not compile. */
export type DefinitionId = (typeof ALL)[number]['id'];

/** Every definition, in the order in which they are read. */
export const DEFINITIONS: readonly (Definition & { readonly id: DefinitionId })[] = ALL;

/**
 * The definition with this id; throws a RangeError where there is none.
 *
 * @example definitionOf('first-choice').title // "First choice"
 */
export function definitionOf(id: DefinitionId): Definition {
  const definition = DEFINITIONS.find((candidate) => candidate.id === id);
  if (!definition) throw new RangeError(`no definition has the id ${String(id)}`);
  return definition;
}

/** Whether a text, for example from a URL, names a definition. */
export function isDefinitionId(text: string): text is DefinitionId {
  return DEFINITIONS.some((definition) => definition.id === text);
}
