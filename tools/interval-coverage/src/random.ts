/** Uniform numbers in (0, 1), the same ones for the same seed. */
export type Random = () => number;

/** Source: Ettinger's mulberry32, a counter with mixed bits; its period of 2^32 is plenty for some million draws. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/** An exponential waiting time with the given rate per second. */
export function exponential(random: Random, perSecond: number): number {
  return -Math.log(random()) / perSecond;
}

/** How many of `total` trials with this chance hit. */
export function hitsOf(random: Random, total: number, chance: number): number {
  let hits = 0;
  for (let trial = 0; trial < total; trial += 1) if (random() < chance) hits += 1;
  return hits;
}
