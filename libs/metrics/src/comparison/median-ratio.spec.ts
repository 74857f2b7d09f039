import { incidenceCurve, type IncidenceCurve } from '../survival/aalen-johansen';
import { eventTableOfObservations } from '../survival/event-table';
import { medianRatio, quantileRatio } from './median-ratio';

function curveOf(answered: number[], gaveUp: number[] = []): IncidenceCurve {
  return incidenceCurve(
    eventTableOfObservations([
      ...answered.map((time) => ({ time, fate: 'answered' as const })),
      ...gaveUp.map((time) => ({ time, fate: 'competing' as const })),
    ]),
  );
}

const upTo = (count: number, step: number): number[] => Array.from({ length: count }, (_, index) => (index + 1) * step);

describe('medianRatio', () => {
  it('the same waits, forty times as long, have the ratio 40 and an interval around it', () => {
    const ratio = medianRatio(curveOf(upTo(101, 40)), curveOf(upTo(101, 1)));
    expect(ratio.value).toBeCloseTo(40, 12);
    expect(ratio.interval[0]).toBeGreaterThan(25);
    expect(ratio.interval[0]).toBeLessThan(40);
    expect(ratio.interval[1]).toBeGreaterThan(40);
    expect(ratio.interval[1]).toBeLessThan(65);
    expect(ratio.judgeable).toBe(true);
  });

  it('exchanging the sides inverts ratio and limits', () => {
    const forward = medianRatio(curveOf(upTo(60, 7)), curveOf(upTo(45, 2)));
    const backward = medianRatio(curveOf(upTo(45, 2)), curveOf(upTo(60, 7)));
    expect((forward.value ?? NaN) * (backward.value ?? NaN)).toBeCloseTo(1, 12);
    expect((forward.interval[0] ?? NaN) * (backward.interval[1] ?? NaN)).toBeCloseTo(1, 12);
  });

  it('says which median is not reached', () => {
    const reached = curveOf(upTo(20, 1));
    const not = curveOf([1, 2], upTo(20, 1));
    expect(medianRatio(not, reached)).toMatchObject({ value: null, interval: [null, null], refused: 'first-not-reached' });
    expect(medianRatio(reached, not).refused).toBe('second-not-reached');
    expect(medianRatio(not, not).refused).toBe('neither-reached');
    expect(medianRatio(curveOf([]), reached).refused).toBe('first-not-reached');
  });

  it('an unknown limit of one median leaves one limit of the ratio unknown', () => {
    const hardlyReached = curveOf(upTo(21, 10), upTo(19, 10));
    const ratio = medianRatio(hardlyReached, curveOf(upTo(40, 1)));
    expect(ratio.value).not.toBeNull();
    expect(ratio.interval[0]).not.toBeNull();
    expect(ratio.interval[1]).toBeNull();
  });

  it('a median of no time at all has no ratio', () => {
    expect(medianRatio(curveOf([1, 2, 3]), curveOf([0, 0, 0])).refused).toBe('no-duration');
  });

  it('other quantiles are compared alike', () => {
    expect(quantileRatio(curveOf(upTo(101, 40)), curveOf(upTo(101, 1)), 0.9).value).toBeCloseTo(40, 12);
  });
});
