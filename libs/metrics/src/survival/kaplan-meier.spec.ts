import { expectAsInR, golden } from '../golden/golden';
import { eventTableOfObservations } from './event-table';
import { kaplanMeierCurve, quantileOfSurvival } from './kaplan-meier';
import { restrictedMeanOfSurvival } from './restricted-mean';

const lung = golden.kaplanMeier;
const table = eventTableOfObservations(lung.time.map((time, index) => ({ time, fate: lung.event[index] === 1 ? 'answered' : 'censored' })));
const curve = kaplanMeierCurve(table);

describe('kaplanMeierCurve', () => {
  it.each(lung.at.map((at, index) => [at, index] as const))('at time %p survival and its limits are as in R', (at, index) => {
    const row = curve.times.findLastIndex((time) => time <= at);
    expectAsInR(curve.survival[row], lung.survival[index] ?? NaN);
    expectAsInR(curve.lower[row], lung.survivalLower[index] ?? NaN);
    expectAsInR(curve.upper[row], lung.survivalUpper[index] ?? NaN);
  });

  it.each(lung.probs.map((probability, index) => [probability, index] as const))('the quantile at %p and its limits are as in R', (probability, index) => {
    const { seconds, interval } = quantileOfSurvival(curve, probability);
    expectAsInR(seconds, lung.quantile[index] ?? NaN);
    expectAsInR(interval[0], lung.quantileLower[index] ?? NaN);
    const upper = lung.quantileUpper[index];
    if (upper === null || upper === undefined) expect(interval[1]).toBeNull();
    else expectAsInR(interval[1], upper);
  });

  it.each(lung.at.map((at, index) => [at, index] as const))('the restricted mean up to %p and its standard error are as in R', (at, index) => {
    const { seconds, standardError } = restrictedMeanOfSurvival(table, at);
    expectAsInR(seconds, lung.restrictedMean[index] ?? NaN);
    expectAsInR(standardError, lung.restrictedMeanStandardError[index] ?? NaN);
  });

  it('treats giving up as lost from sight', () => {
    const gaveUp = eventTableOfObservations(lung.time.map((time, index) => ({ time, fate: lung.event[index] === 1 ? 'answered' : 'competing' })));
    expect(kaplanMeierCurve(gaveUp).survival).toEqual(curve.survival);
  });

  it('without contacts there is a curve without times', () => {
    const empty = kaplanMeierCurve(eventTableOfObservations([]));
    expect(empty.times).toHaveLength(0);
    expect(quantileOfSurvival(empty, 0.5)).toEqual({ seconds: null, interval: [null, null] });
  });

  it('a quantile of 0 or 1 is refused', () => {
    expect(() => quantileOfSurvival(curve, 0)).toThrow(RangeError);
    expect(() => quantileOfSurvival(curve, 1)).toThrow(RangeError);
  });
});
