/**
 * A small deterministic random source: xoshiro128** (Blackman and Vigna 2018), seeded through SplitMix32. The same seed gives the same
 * numbers on every machine. Not for secrets.
 */
export class RandomSource {
  private a: number;
  private b: number;
  private c: number;
  private d: number;
  private spareNormal: number | null = null;

  /** `stream` separates sources of one seed, so that a change of wording never changes the course of events. */
  constructor(seed: number, stream: number) {
    let state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca77)) | 0;
    const next = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = state ^ (state >>> 16);
      mixed = Math.imul(mixed, 0x21f0aaad);
      mixed ^= mixed >>> 15;
      mixed = Math.imul(mixed, 0x735a2d97);
      return mixed ^ (mixed >>> 15);
    };
    this.a = next();
    this.b = next();
    this.c = next();
    // All four words zero would stay zero for ever.
    this.d = next() | 1;
  }

  /** Uniform on (0, 1), both ends excluded. */
  uniform(): number {
    const product = Math.imul(this.b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return ((result >>> 0) + 0.5) / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.uniform() * count);
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** Standard normal (Box and Muller 1958). */
  normal(): number {
    if (this.spareNormal !== null) {
      const spare = this.spareNormal;
      this.spareNormal = null;
      return spare;
    }
    const radius = Math.sqrt(-2 * Math.log(this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.spareNormal = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  exponential(mean: number): number {
    return -mean * Math.log(this.uniform());
  }

  /** Successes in so many trials; one draw each, so for few trials only. */
  binomial(trials: number, probability: number): number {
    let count = 0;
    for (let trial = 0; trial < trials; trial++) if (this.uniform() < probability) count++;
    return count;
  }

  /** An index drawn with these weights, which need not add up to 1; `excluded` indices (a bit mask) are never drawn. */
  weighted(weights: readonly number[], excluded = 0): number {
    let total = 0;
    for (let index = 0; index < weights.length; index++) if (!(excluded & (1 << index))) total += weights[index] ?? 0;
    if (!(total > 0)) throw new RangeError('no weight is left to draw from');
    let rest = this.uniform() * total;
    let last = -1;
    for (let index = 0; index < weights.length; index++) {
      const weight = excluded & (1 << index) ? 0 : (weights[index] ?? 0);
      if (weight <= 0) continue;
      last = index;
      rest -= weight;
      if (rest < 0) return index;
    }
    return last;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
}
