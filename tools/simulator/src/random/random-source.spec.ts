import { FavouriteDeck } from './favourite-deck';
import { logNormalCumulative, normalCumulative } from './normal-distribution';
import { RandomSource } from './random-source';

function sample(count: number, draw: (random: RandomSource) => number): { mean: number; variance: number } {
  const random = new RandomSource(5, 1);
  const values = Array.from({ length: count }, () => draw(random));
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1) };
}

/** How often each of four indices was drawn. */
function tally(count: number, draw: () => number): number[] {
  const counts = [0, 0, 0, 0];
  for (let left = count; left > 0; left--) {
    const index = draw();
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

describe('RandomSource', () => {
  it('is the same for the same seed and stream, and another for others', () => {
    const first = (seed: number, stream: number): number[] => {
      const random = new RandomSource(seed, stream);
      return [random.uniform(), random.uniform(), random.uniform()];
    };
    expect(first(1, 0)).toEqual(first(1, 0));
    expect(first(1, 1)).not.toEqual(first(1, 0));
    expect(first(2, 0)).not.toEqual(first(1, 0));
  });

  it('draws have the moments of their distributions', () => {
    const uniform = sample(50_000, (random) => random.uniform());
    expect(uniform.mean).toBeCloseTo(0.5, 2);
    expect(uniform.variance).toBeCloseTo(1 / 12, 2);
    const normal = sample(50_000, (random) => random.normal());
    expect(Math.abs(normal.mean)).toBeLessThan(0.02);
    expect(normal.variance).toBeCloseTo(1, 1);
    expect(sample(50_000, (random) => random.exponential(3)).mean).toBeCloseTo(3, 1);
    const binomial = sample(50_000, (random) => random.binomial(15, 0.2));
    expect(binomial.mean).toBeCloseTo(3, 1);
    expect(binomial.variance).toBeCloseTo(2.4, 1);
  });

  it('weighted draws follow the weights and never take what is excluded', () => {
    const random = new RandomSource(9, 0);
    const counts = tally(20_000, () => random.weighted([1, 5, 3, 0], 0b10));
    expect(counts[1]).toBe(0);
    expect(counts[3]).toBe(0);
    expect((counts[0] ?? 0) / 20_000).toBeCloseTo(0.25, 1);
    expect(() => random.weighted([1, 0], 0b01)).toThrow('no weight is left');
  });
});

describe('FavouriteDeck', () => {
  it('deals the shares almost exactly', () => {
    const deck = new FavouriteDeck([0.22, 0.18, 0.38, 0.22], 0.3);
    const counts = tally(1_000, () => deck.deal());
    [220, 180, 380, 220].forEach((expected, index) => expect(Math.abs((counts[index] ?? 0) - expected)).toBeLessThan(5));
  });
});

describe('normal distribution', () => {
  it('agrees with tables (R pnorm, plnorm)', () => {
    expect(normalCumulative(0)).toBeCloseTo(0.5, 7);
    expect(normalCumulative(1.959963984540054)).toBeCloseTo(0.975, 7);
    expect(normalCumulative(-3)).toBeCloseTo(0.001349898031630095, 9);
    expect(logNormalCumulative(10, 10, 1.2)).toBeCloseTo(0.5, 7);
    expect(logNormalCumulative(Math.E, 1, 1)).toBeCloseTo(0.8413447460685429, 7);
  });

  it('nothing is below zero', () => {
    expect(logNormalCumulative(0, 10, 1)).toBe(0);
    expect(logNormalCumulative(-5, 10, 1)).toBe(0);
  });
});
