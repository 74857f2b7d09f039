import {
  benjaminiHochberg,
  bucketSeconds,
  definitionOf,
  erlangC,
  eventTableOfObservations,
  incidenceAt,
  incidenceCurve,
  latencyBucket,
  lift,
  newcombeDifference,
  personalPreference,
  quantile,
  rate,
} from './index';

describe('the examples in the doc blocks', () => {
  it('say what the functions answer', () => {
    expect(quantile([1, 2, 3, 10], 0.5)).toBe(2.5);
    expect(rate({ hits: 81, total: 263 }).interval?.map((limit) => Number(limit.toFixed(4)))).toEqual([0.2553, 0.3662]);
    expect(newcombeDifference({ hits: 56, total: 70 }, { hits: 48, total: 80 }).interval?.[0]).toBeCloseTo(0.0524, 4);
    expect(latencyBucket(60)).toBe(205);
    expect(bucketSeconds(205)).toBeCloseTo(59.7, 1);
    expect(benjaminiHochberg([0.01, 0.04, 0.03]).map(({ adjusted }) => adjusted)).toEqual([0.03, 0.04, 0.04]);
    expect(lift({ hits: 60, total: 100 }, { hits: 300, total: 1000 }).value).toBeCloseTo(2, 12);
    expect(personalPreference([3, 0], [0.5, 0.5], 1)?.probabilities).toEqual([0.875, 0.125]);
    expect(erlangC({ contactsPerHour: 360, handleSeconds: 240, agents: 28, targetSeconds: 20 }).serviceLevel).toBeCloseTo(0.761, 3);
    expect(definitionOf('first-choice').title).toBe('First choice');
  });

  it('no function changes what it is given', () => {
    const observations = Object.freeze([Object.freeze({ time: 9, fate: 'answered' as const }), Object.freeze({ time: 4, fate: 'censored' as const })]);
    const table = eventTableOfObservations(observations);
    const before = structuredClone(table);
    incidenceAt(incidenceCurve(table), 5);
    expect(table).toEqual(before);
    const pValues = Object.freeze([0.2, 0.01]);
    expect(benjaminiHochberg(pValues)).toHaveLength(2);
    expect(quantile(Object.freeze([3, 1, 2]), 0.5)).toBe(2);
  });
});
