import { NO_DATA, withThousands } from './significant';

/**
 * A count with thousands separators. Null is "no data".
 *
 * @example formatCount(12345) // "12,345"
 */
export function formatCount(count: number | null): string {
  return count === null ? NO_DATA : withThousands(Math.round(count));
}
