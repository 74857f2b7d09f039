/** Days after which a first choice counts for half. */
export const HALF_LIFE_DAYS = 180;

/**
 * The weight of a first choice made `ageDays` ago: 1 today, one half after each half-life. A choice from the future, or one whose
 * age is not known, throws a RangeError.
 *
 * @example recencyWeight(360) // 0.25
 */
export function recencyWeight(ageDays: number, halfLifeDays = HALF_LIFE_DAYS): number {
  if (!(ageDays >= 0) || !(halfLifeDays > 0)) throw new RangeError(`no weight for an age of ${ageDays} days and a half-life of ${halfLifeDays}`);
  return 0.5 ** (ageDays / halfLifeDays);
}
