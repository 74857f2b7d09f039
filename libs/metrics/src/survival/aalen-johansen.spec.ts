import { expectAsInR, golden } from '../golden/golden';
import { incidenceCurve } from './aalen-johansen';
import { eventTableOfObservations, type Fate } from './event-table';

const FATE_OF_CODE: readonly Fate[] = ['censored', 'answered', 'competing'];
const { time, event, at, cumulativeIncidence, standardError, lower, upper } = golden.aalenJohansen;
const observations = time.map((t, index) => ({ time: t, fate: FATE_OF_CODE[event[index] ?? 0] ?? 'censored' }));

describe('incidenceCurve', () => {
  const curve = incidenceCurve(eventTableOfObservations(observations));

  it.each(at.map((t, index) => [t, index] as const))('at time %p estimate, standard error and band are as in R', (t, index) => {
    const row = curve.times.findLastIndex((candidate) => candidate <= t);
    expectAsInR(curve.estimate[row], cumulativeIncidence[index] ?? NaN);
    expectAsInR(curve.standardError[row], standardError[index] ?? NaN);
    expectAsInR(curve.lower[row], lower[index] ?? NaN);
    expectAsInR(curve.upper[row], upper[index] ?? NaN);
  });
});
