/** Longest record that is read, in bytes. A longer one is refused without being held. */
export const MAXIMUM_RECORD_BYTES = 1024 * 1024;

/** How much of a refused record is kept for the quarantine, in characters. */
export const MAXIMUM_ORIGINAL_CHARACTERS = 10_000;

/** Longest external id, handle, conversation id or case id, in characters. */
export const MAXIMUM_KEY_CHARACTERS = 500;

/** How much of a file's beginning decides on its encoding, its delimiter and its format. */
export const HEAD_BYTES = 64 * 1024;

/** Clocks disagree and time zones are mistaken: a record may be this far ahead of now, not more. */
export const FUTURE_TOLERANCE_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The first characters of a refused record. A NUL, which no database column takes, is shown as its symbol. */
export function cappedOriginal(text: string): string {
  const capped = text.length > MAXIMUM_ORIGINAL_CHARACTERS ? text.slice(0, MAXIMUM_ORIGINAL_CHARACTERS) : text;
  return capped.replaceAll('\0', '\u2400').toWellFormed();
}

/** How much of a message's text is kept, in characters. */
export const MAXIMUM_TEXT_CHARACTERS = 100_000;
