import fc from 'fast-check';
import { histogramOf } from '../histogram/latency-histogram';
import { wilsonInterval } from '../intervals/wilson-interval';
import { incidenceCurve, type IncidenceCurve } from './aalen-johansen';
import { curvePoints } from './curve-points';
import { eventTableOfHistograms, eventTableOfObservations, FATES, type Fate, type Observation } from './event-table';
import { incidenceAt } from './incidence-at';
import { quantileOfIncidence } from './incidence-quantile';
import { neverAnswered } from './never-answered';
import { restrictedMeanToAnswer } from './restricted-mean';

const HOUR = 3600;

function exactly(observations: readonly Observation[]): IncidenceCurve {
  return incidenceCurve(eventTableOfObservations(observations));
}

function binned(observations: readonly Observation[]): IncidenceCurve {
  const of = (fate: Fate) => histogramOf(observations.filter((one) => one.fate === fate).map(({ time }) => time));
  return incidenceCurve(eventTableOfHistograms({ answered: of('answered'), gaveUp: of('competing'), waiting: of('censored') }));
}

const answeredAt = (...times: number[]): Observation[] => times.map((time) => ({ time, fate: 'answered' }));
const gaveUpAt = (...times: number[]): Observation[] => times.map((time) => ({ time, fate: 'competing' }));
const waitingAt = (...times: number[]): Observation[] => times.map((time) => ({ time, fate: 'censored' }));

/** Whole seconds spread evenly over the logarithm from a minute to five days: no bucket carries much mass. */
const spread = fc.integer({ min: 0, max: 2 ** 30 }).map((seed) => {
  let state = seed + 1;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: 20_000 }, (): Observation => {
    const time = Math.ceil(60 * Math.exp(random() * Math.log(7200)));
    return { time, fate: FATES[random() < 0.7 ? 0 : random() < 0.7 ? 1 : 2] ?? 'answered' };
  });
});

describe('the answered curve', () => {
  it('is the plain share with Wilson’s limits at its ends where nobody is still waiting', () => {
    const curve = exactly([...answeredAt(...Array.from({ length: 40 }, (_, index) => index + 1)), ...gaveUpAt(30, 50)]);
    expect(incidenceAt(curve, 20).value).toBeCloseTo(20 / 42, 12);
    expect(incidenceAt(curve, 1000).value).toBeCloseTo(40 / 42, 12);
    const all = exactly(answeredAt(1, 2, 3, 4));
    expect(incidenceAt(all, 4)).toMatchObject({ value: 1, interval: wilsonInterval(4, 4) });
    const none = exactly(gaveUpAt(1, 2, 3, 4));
    expect(incidenceAt(none, 4)).toMatchObject({ value: 0, interval: wilsonInterval(0, 4) });
  });

  it('customers who give up keep the curve from reaching the median, which is then not reached', () => {
    const curve = exactly([...answeredAt(5, 6, 7), ...gaveUpAt(8, 9, 10, 11)]);
    expect(quantileOfIncidence(curve, 0.5)).toMatchObject({ seconds: null, reached: false });
    expect(neverAnswered(curve).value).toBeCloseTo(4 / 7, 12);
  });

  it('the upper limit of a median may be unknown where the median is known', () => {
    const curve = exactly([...answeredAt(5, 6, 7, 8, 9, 10), ...gaveUpAt(11, 12, 13, 14, 15)]);
    const median = quantileOfIncidence(curve, 0.5);
    expect(median.seconds).toBe(10);
    expect(median.interval[0]).toBe(7);
    expect(median.interval[1]).toBeNull();
  });

  it('a median of an even number lies in the middle, as an ordinary median does', () => {
    expect(quantileOfIncidence(exactly(answeredAt(10, 20, 30, 40)), 0.5).seconds).toBe(25);
    expect(quantileOfIncidence(exactly(answeredAt(10, 20, 30)), 0.5).seconds).toBe(20);
  });

  it('a curve that ends on exactly one half reached its median when it got there', () => {
    expect(quantileOfIncidence(exactly([...answeredAt(10, 20), ...gaveUpAt(5, 900)]), 0.5).seconds).toBe(20);
  });

  it('without contacts there is no data', () => {
    const curve = exactly([]);
    expect(incidenceAt(curve, HOUR)).toEqual({ seconds: HOUR, total: 0, value: null, interval: null, judgeable: false, beyondFollowUp: false });
    expect(quantileOfIncidence(curve, 0.5)).toMatchObject({ seconds: null, reached: false, interval: [null, null] });
    expect(neverAnswered(curve)).toMatchObject({ value: null, interval: null });
    expect(curvePoints(curve)).toEqual([]);
  });

  it('a share within a time that nobody was followed for is not known yet, and its upper limit leaves room for all who wait', () => {
    const curve = exactly([...answeredAt(10, 20, 30), ...waitingAt(40, 40)]);
    const day = incidenceAt(curve, 24 * HOUR);
    expect(day).toMatchObject({ value: null, beyondFollowUp: true });
    expect(day.interval?.[1]).toBe(1);
    expect(incidenceAt(curve, 40).value).toBeCloseTo(0.6, 12);
    expect(incidenceAt(curve, 40).beyondFollowUp).toBe(false);
  });

  it('one patient contact in a thousand does not keep the share back', () => {
    const curve = exactly([...answeredAt(...Array.from({ length: 999 }, (_, index) => index + 1)), ...waitingAt(2000)]);
    expect(incidenceAt(curve, HOUR).value).toBeCloseTo(0.999, 12);
    expect(incidenceAt(curve, HOUR).interval?.[1]).toBeCloseTo(1, 12);
  });

  it('a bucket is divided over its whole seconds', () => {
    const curve = binned(answeredAt(...Array.from({ length: 10_000 }, (_, index) => index + 1)));
    for (const seconds of [1, 2, 20, 60, 300, 3600]) expect(incidenceAt(curve, seconds).value).toBeCloseTo(seconds / 10_000, 12);
  });

  it('a wait of two months is beyond the scale', () => {
    const curve = binned(answeredAt(5_184_000, 5_184_000, 10));
    expect(quantileOfIncidence(curve, 0.5).beyondScale).toBe(true);
    expect(incidenceAt(curve, 6_000_000).value).toBe(1);
  });

  it('from buckets a quantile is within 1 % and a share within 0.002 of the exact curve', () => {
    fc.assert(
      fc.property(spread, fc.constantFrom(0.1, 0.25, 0.4), (observations, probability) => {
        const exact = exactly(observations);
        const coarse = binned(observations);
        // Contacts that wait and contacts answered within one bucket change places: that moves the curve by a hair.
        const hair = 0.0005;
        const seconds = quantileOfIncidence(coarse, probability).seconds ?? NaN;
        expect(seconds).toBeGreaterThanOrEqual(0.9899 * (quantileOfIncidence(exact, probability - hair).seconds ?? NaN));
        expect(seconds).toBeLessThanOrEqual(1.0101 * (quantileOfIncidence(exact, probability + hair).seconds ?? NaN));
        for (const within of [300, 900, HOUR, 4 * HOUR, 24 * HOUR, 72 * HOUR]) {
          expect(Math.abs((incidenceAt(coarse, within).value ?? NaN) - (incidenceAt(exact, within).value ?? NaN))).toBeLessThan(0.002);
          expect(incidenceAt(coarse, within).interval?.[0]).toBeCloseTo(incidenceAt(exact, within).interval?.[0] ?? NaN, 2);
        }
      }),
      { numRuns: 10 },
    );
  });

  const someObservations = fc.array(
    fc.record({ time: fc.integer({ min: 0, max: 40 }), fate: fc.constantFrom(...FATES) }),
    { minLength: 1, maxLength: 60 },
  );

  it('rises from 0 to at most 1 inside its band, whatever the order of the contacts', () => {
    fc.assert(
      fc.property(someObservations, (observations) => {
        const curve = exactly(observations);
        expect(exactly([...observations].reverse())).toEqual(curve);
        let before = 0;
        curve.estimate.forEach((estimate, row) => {
          expect(estimate).toBeGreaterThanOrEqual(before);
          expect(estimate).toBeLessThanOrEqual(1 + 1e-12);
          expect(curve.lower[row]).toBeLessThanOrEqual(estimate + 1e-12);
          expect(curve.upper[row]).toBeGreaterThanOrEqual(estimate - 1e-12);
          before = estimate;
        });
      }),
    );
  });

  it('a restricted mean is the mean of the waits cut off at the horizon where nobody is still waiting', () => {
    const observations = [...answeredAt(3, 8, 8, 20), ...gaveUpAt(5, 50)];
    const mean = restrictedMeanToAnswer(eventTableOfObservations(observations), 30);
    const cut = [3, 8, 8, 20, 30, 30];
    const average = cut.reduce((sum, wait) => sum + wait, 0) / cut.length;
    const variance = cut.reduce((sum, wait) => sum + (wait - average) ** 2, 0) / cut.length ** 2;
    expect(mean.seconds).toBeCloseTo(average, 12);
    expect(mean.standardError).toBeCloseTo(Math.sqrt(variance), 12);
  });

  it('a restricted mean up to a horizon that nobody was followed to is not known', () => {
    const table = eventTableOfObservations([...answeredAt(3), ...waitingAt(5)]);
    expect(restrictedMeanToAnswer(table, 30)).toMatchObject({ seconds: null, interval: null });
    expect(restrictedMeanToAnswer(table, 5).seconds).toBeCloseTo(4, 12);
    expect(() => restrictedMeanToAnswer(table, 0)).toThrow(RangeError);
  });

  it('for a chart it is thinned without losing its first and last step', () => {
    const curve = binned(answeredAt(...Array.from({ length: 30_000 }, (_, index) => index + 1)));
    const points = curvePoints(curve, 100);
    expect(points.length).toBeLessThanOrEqual(100);
    expect(points.length).toBeGreaterThan(50);
    expect(points[0]?.seconds).toBe(curve.times[0]);
    expect(points.at(-1)?.value).toBeCloseTo(1, 12);
    for (const { seconds, value } of points) expect(value).toBe(curve.estimate[curve.times.indexOf(seconds)]);
    expect(curvePoints(exactly(answeredAt(1, 2, 3)), 100)).toHaveLength(3);
  });

  it('impossible times and counts are refused', () => {
    expect(() => exactly([{ time: -1, fate: 'answered' }])).toThrow(RangeError);
    expect(() => exactly([{ time: NaN, fate: 'answered' }])).toThrow(RangeError);
    expect(() => eventTableOfHistograms({ answered: new Float64Array(2) })).toThrow(RangeError);
  });
});
