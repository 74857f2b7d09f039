import { BadFilter } from '../filters/bad-filter';
import type { ContactSort } from '@channelwise/contracts';

/** A place in a sorted list: the value that the list is sorted by, and the contact. All are 64-bit numbers as text. */
export interface CursorPlace {
  /** Microseconds: of the start since 1970, or of the wait. */
  sortKey: string;
  customerId: string;
  contactKey: string;
}

/** A place as an opaque word for addresses. */
export function writeCursor(sort: ContactSort, { sortKey, customerId, contactKey }: CursorPlace): string {
  return Buffer.from([sort, sortKey, customerId, contactKey].join(' ')).toString('base64url');
}

/**
 * The place that a cursor names.
 * @throws BadFilter when it was not written by `writeCursor` for the same sort
 */
export function readCursor(sort: ContactSort, cursor: string): CursorPlace {
  const [writtenFor, sortKey, customerId, contactKey, ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split(' ');
  if (writtenFor === sort && isKey(sortKey) && isKey(customerId) && isKey(contactKey) && rest.length === 0) return { sortKey, customerId, contactKey };
  throw new BadFilter([{ field: 'cursor', message: `"${cursor}" names no place in a list sorted by ${sort}`, allowed: 'the nextCursor of an answer with the same filters and sort; leave it out for the first page' }]);
}

/** Whether this text is a 64-bit number as PostgreSQL writes it. */
export function isKey(text: string | undefined): text is string {
  return text !== undefined && /^(0|-?[1-9]\d{0,18})$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
}
