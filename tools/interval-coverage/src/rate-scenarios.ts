import { fairDifference, lift, newcombeDifference, rate, standardisedRate, type Counts } from '@channelwise/metrics';
import { hitsOf, type Random } from './random';
import type { Scenario } from './scenario';

const draw = (random: Random, total: number, chance: number): Counts => ({ hits: hitsOf(random, total, chance), total });

const rateOf = (total: number, chance: number): Scenario => ({
  name: `first-time resolution of ${Math.round(chance * 100)} %, n = ${total}`,
  truth: chance,
  interval: (random) => rate(draw(random, total, chance)).interval,
});

const differenceOf = (first: [number, number], second: [number, number]): Scenario => ({
  name: `difference ${Math.round(first[1] * 100)} - ${Math.round(second[1] * 100)} %, n = ${first[0]} and ${second[0]}`,
  truth: first[1] - second[1],
  interval: (random) => newcombeDifference(draw(random, ...first), draw(random, ...second)).interval,
});

/** Topics by how hard they are; the first side gets the hard ones, and is 8 points worse within each. */
const TOPICS = [
  { key: 'opening hours', rate: 0.9, first: 0.1, second: 0.3 },
  { key: 'delivery', rate: 0.75, first: 0.2, second: 0.3 },
  { key: 'billing', rate: 0.6, first: 0.3, second: 0.25 },
  { key: 'outage', rate: 0.4, first: 0.4, second: 0.15 },
] as const;
const PLANTED_DIFFERENCE = -0.08;

const adjustedOf = (firstTotal: number, secondTotal: number): Scenario => ({
  name: `adjusted difference under a confounded mix, n = ${firstTotal} and ${secondTotal}`,
  truth: PLANTED_DIFFERENCE,
  interval: (random) => {
    const strata = TOPICS.map((topic) => ({
      key: topic.key,
      first: draw(random, Math.round(firstTotal * topic.first), topic.rate + PLANTED_DIFFERENCE),
      second: draw(random, Math.round(secondTotal * topic.second), topic.rate),
    }));
    return fairDifference(strata).adjusted?.interval ?? null;
  },
});

/** Topic x segment: forty strata of a handful of contacts, the case in which text book variances collapse. */
const SPARSE = Array.from({ length: 40 }, (_, index) => ({ key: `stratum ${index}`, total: 2 + (index % 3), chance: 0.5 + 0.45 * (index / 39), weight: 1 + (index % 4) }));
const sparseWeight = SPARSE.reduce((sum, { weight }) => sum + weight, 0);
const sparse: Scenario = {
  name: 'standardised rate over forty strata of 2 to 4 contacts',
  truth: SPARSE.reduce((sum, { chance, weight }) => sum + (chance * weight) / sparseWeight, 0),
  interval: (random) =>
    standardisedRate(
      SPARSE.map(({ key, total, chance }) => ({ key, ...draw(random, total, chance) })),
      new Map(SPARSE.map(({ key, weight }) => [key, weight])),
    ).interval,
};

const liftOf = (segmentTotal: number, restTotal: number): Scenario => ({
  name: `lift of a segment that is part of the whole, n = ${segmentTotal} of ${segmentTotal + restTotal}`,
  truth: 0.3 / ((0.3 * segmentTotal + 0.15 * restTotal) / (segmentTotal + restTotal)),
  interval: (random) => {
    const segment = draw(random, segmentTotal, 0.3);
    const rest = draw(random, restTotal, 0.15);
    return lift(segment, { hits: segment.hits + rest.hits, total: segmentTotal + restTotal }).interval;
  },
});

export const RATE_SCENARIOS: readonly Scenario[] = [
  rateOf(100, 0.7),
  rateOf(400, 0.9),
  differenceOf([100, 0.55], [120, 0.7]),
  differenceOf([300, 0.9], [150, 0.95]),
  adjustedOf(100, 140),
  adjustedOf(800, 2000),
  sparse,
  liftOf(150, 350),
];
