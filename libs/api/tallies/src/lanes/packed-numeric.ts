/**
 * The packing trick of the tallies.
 *
 * A histogram or list of counters is one `numeric`: lane i holds eight decimal digits, worth 10^(8 i). Adding two such numbers adds
 * all their lanes at once, so plain `sum(numeric)` merges histograms in C (and Citus pushes it down), and a subtraction takes a delta
 * back. It stays right as long as every lane of a *result* is between 0 and 99,999,999; a difference must never be decoded, only sums.
 *
 * PostgreSQL sends a numeric as base-10,000 digits, so a lane is exactly two of them: decoding is a walk over the bytes.
 */
export const LANE_DIGITS = 8;

/** PostgreSQL stores numerics in digits of base 10,000; two of them make a lane. */
const BASE = 10_000;

/** Bytes before the digits in `numeric_send`: digit count, weight, sign, display scale, two bytes each. */
const HEADER_BYTES = 8;

/**
 * Lanes of a packed numeric, from what `numeric_send(...)` returned.
 *
 * @param bytes output of `numeric_send`, or null for a sum over nothing
 * @param lanes how many lanes to return; lanes beyond the number are 0
 * @returns counts by lane; all zeros for null
 * @throws RangeError when the number is negative, fractional, or uses more lanes: it is then no sum of tallies
 */
export function unpackLanes(bytes: Uint8Array | null, lanes: number): Float64Array {
  const counts = new Float64Array(lanes);
  if (bytes === null) return counts;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const digits = view.getInt16(0);
  const weight = view.getInt16(2);
  const sign = view.getUint16(4);
  if (sign !== 0) throw new RangeError('a packed numeric is never negative: was a difference decoded?');
  for (let digit = 0; digit < digits; digit++) {
    const exponent = weight - digit;
    const lane = exponent >> 1;
    if (exponent < 0 || lane >= lanes) throw new RangeError(`a packed numeric of ${lanes} lanes has a digit at exponent ${exponent}`);
    const value = view.getInt16(HEADER_BYTES + 2 * digit);
    counts[lane] = (counts[lane] ?? 0) + (exponent & 1 ? value * BASE : value);
  }
  return counts;
}
