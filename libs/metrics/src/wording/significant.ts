/** What is written wherever there is nothing to say. */
export const NO_DATA = 'no data';

/**
 * A non-negative number as people say it: one decimal below 10 (a trailing ".0" is dropped), whole from there on, with
 * thousands separators; below 1 two significant figures.
 *
 * @example asPeopleSayIt(6.52) // "6.5"
 * @example asPeopleSayIt(38.4) // "38"
 * @example asPeopleSayIt(0.0412) // "0.041"
 */
export function asPeopleSayIt(value: number): string {
  if (value === 0) return '0';
  if (value < 0.995) return String(Number(value.toPrecision(2)));
  if (value < 9.95) return String(Number(value.toFixed(1)));
  return withThousands(Math.round(value));
}

/** A whole number with commas between thousands. */
export function withThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
