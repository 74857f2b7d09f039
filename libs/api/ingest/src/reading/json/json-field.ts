/** Careful access to untrusted JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A text that is not empty; null for anything else. */
export function textField(object: JsonObject, name: string): string | null {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** An id: a text, or a whole number that has kept its digits. */
export function idField(object: JsonObject, name: string): string | null {
  const value = object[name];
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
}

/** The objects of a list; entries that are none are passed over. Graph API lists stand in a field `data`. */
export function objectsOf(value: unknown): JsonObject[] {
  const list = Array.isArray(value) ? value : asObject(value)?.['data'];
  return Array.isArray(list) ? list.map(asObject).filter((entry) => entry !== null) : [];
}

/** The texts and whole numbers of a list, as ids. */
export function idsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => idField({ entry }, 'entry') ?? []);
}

/** The JSON of a value for people; a nesting that no program writes is named instead. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '(nested too deeply to be shown)';
    throw error;
  }
}
