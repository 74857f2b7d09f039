const GOLDEN_RATIO_FRACTION = 0.6180339887498949;

/**
 * Deals categories in their planted shares with almost no random error (a Weyl sequence by the golden ratio), instead of drawing them.
 *
 * Why: each customer has a favourite channel, and the episodes of one customer are alike. Drawn at random, that likeness would inflate
 * the variance of a segment's shares beyond the binomial one that intervals for shares assume, and a correct interval would seem to fail. Dealt
 * evenly, and with a number of episodes per customer that scatters like a Poisson one, the shares vary by just the binomial variance:
 * (1 - l^2) within customers + l^2 * Var(K) / E(K) between them = 1, where l is the weight of the favourite and K the number of episodes.
 */
export class FavouriteDeck {
  private position: number;

  constructor(
    private readonly shares: readonly number[],
    offset: number,
  ) {
    this.position = offset % 1;
  }

  deal(): number {
    this.position = (this.position + GOLDEN_RATIO_FRACTION) % 1;
    let rest = this.position;
    for (let index = 0; index < this.shares.length; index++) {
      rest -= this.shares[index] ?? 0;
      if (rest < 0) return index;
    }
    return this.shares.length - 1;
  }
}
