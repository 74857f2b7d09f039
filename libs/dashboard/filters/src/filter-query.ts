import type { QuestionFilters } from '@channelwise/contracts';
import { CLOCKS, CREDITS, GROUPINGS } from '@channelwise/contracts';
import { ANCHORS, DEFAULT_WINDOW_DAYS, RAGE_CHOICES, SCOPES, WINDOWS_DAYS, isChannel } from '@channelwise/vocabulary';

/** The filters that a reader chose; what is absent stands at its default, which the API fills in. `split` is the page's own affair. */
export type ChosenFilters = Partial<Omit<QuestionFilters, 'split'>>;

/** Every name that the address may carry, in the order in which it is written. */
export const FILTER_NAMES = [
  'from',
  'to',
  'zone',
  'channels',
  'scheme',
  'segment',
  'topic',
  'rage',
  'window',
  'scope',
  'anchor',
  'clock',
  'creditedTo',
  'by',
] as const satisfies readonly (keyof ChosenFilters)[];

export type FilterName = (typeof FILTER_NAMES)[number];

/** What the API assumes where the address says nothing; such values are not written, so that addresses stay short. */
export const FILTER_DEFAULTS = { rage: 'out', window: DEFAULT_WINDOW_DAYS, scope: 'any-channel', anchor: 'end', clock: 'elapsed', creditedTo: 'first', by: 'channel' } as const;

/** The part of the address's query that is about filters, as it stands there. Values are not judged: the API explains a bad one. */
export function filterQuery(params: Readonly<Record<string, unknown>>): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of FILTER_NAMES) {
    const value = params[name];
    if (typeof value === 'string' && value !== '') query[name] = value;
  }
  return query;
}

/** The filters that a query names. A value outside its closed set is left out: the controls then stand at the default. */
export function chosenFilters(query: Readonly<Record<string, string>>): ChosenFilters {
  const chosen: ChosenFilters = {};
  const from = dayIn(query['from']);
  const to = dayIn(query['to']);
  if (from !== null && to !== null && from < to) Object.assign(chosen, { from, to });
  if (query['zone']) chosen.zone = query['zone'];
  const channels = (query['channels'] ?? '').split(',').filter(isChannel);
  if (channels.length > 0) chosen.channels = channels;
  for (const name of ['scheme', 'segment', 'topic'] as const) {
    const id = Number(query[name] ?? Number.NaN);
    if (Number.isSafeInteger(id) && id >= 0) chosen[name] = id;
  }
  const window = WINDOWS_DAYS.find((days) => String(days) === query['window']);
  if (window !== undefined) chosen.window = window;
  return {
    ...chosen,
    ...oneOf('rage', RAGE_CHOICES, query),
    ...oneOf('scope', SCOPES, query),
    ...oneOf('anchor', ANCHORS, query),
    ...oneOf('clock', CLOCKS, query),
    ...oneOf('creditedTo', CREDITS, query),
    ...oneOf('by', GROUPINGS, query),
  };
}

/** The query that says `chosen`, defaults left out; the inverse of `chosenFilters`. */
export function queryOfFilters(chosen: ChosenFilters): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of FILTER_NAMES) {
    const value = chosen[name];
    if (value === undefined || value === null || isDefault(name, value)) continue;
    const text = Array.isArray(value) ? value.join(',') : String(value);
    if (text !== '') query[name] = text;
  }
  return query;
}

function isDefault(name: FilterName, value: unknown): boolean {
  return name in FILTER_DEFAULTS && Reflect.get(FILTER_DEFAULTS, name) === value;
}

function oneOf<Name extends string, Value extends string>(name: Name, set: readonly Value[], query: Readonly<Record<string, string>>): Partial<Record<Name, Value>> {
  const value = set.find((candidate) => candidate === query[name]);
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

/** The day when it is one of the calendar (`2026-02-30` is not), null otherwise. */
function dayIn(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) ? text : null;
}
