import type { Place } from './place';

/** Why a file cannot be read at all. A closed list: what the screen says about each is looked up by this code. */
export const UNREADABLE_CODES = [
  'empty-file',
  'binary-file',
  'unknown-encoding',
  'unusable-delimiter',
  'missing-columns',
  'invalid-mapping',
  'not-this-format',
  'truncated-json',
  'invalid-json',
] as const;
export type UnreadableCode = (typeof UNREADABLE_CODES)[number];

/**
 * The whole file is refused. The message says what was seen, the remedy what the user can do about it. A problem of one record is
 * never thrown: it is an item of kind `rejected`, and reading goes on.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly code: UnreadableCode,
    message: string,
    readonly remedy: string,
    readonly place: Place | null = null,
  ) {
    super(message);
  }
}
