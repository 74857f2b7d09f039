import { expectAsInR, golden } from '../golden/golden';
import { agentsNeeded, erlangB, erlangC } from './erlang';

describe('erlangC', () => {
  it.each(golden.erlangC)('$contactsPerHour calls an hour and $agents agents are as in R', ({ erlangB: blocking, ...expected }) => {
    const forecast = erlangC(expected);
    expectAsInR(forecast.offeredErlangs, expected.offeredErlangs);
    expectAsInR(forecast.blocking, blocking);
    expectAsInR(forecast.probabilityOfWaiting, expected.probabilityOfWaiting);
    expectAsInR(forecast.serviceLevel, expected.serviceLevel);
    expectAsInR(forecast.averageSpeedOfAnswerSeconds, expected.averageSpeedOfAnswerSeconds);
  });

  it('more work than agents makes a queue without end, which has no mean', () => {
    expect(erlangC({ contactsPerHour: 360, handleSeconds: 240, agents: 24, targetSeconds: 20 })).toMatchObject({
      occupancy: 1,
      serviceLevel: 0,
      averageSpeedOfAnswerSeconds: null,
    });
  });

  it('without calls nobody waits', () => {
    expect(erlangC({ contactsPerHour: 0, handleSeconds: 240, agents: 1, targetSeconds: 20 })).toMatchObject({ serviceLevel: 1, averageSpeedOfAnswerSeconds: 0 });
  });

  it('the agents needed reach the service level, and one fewer do not', () => {
    const load = { contactsPerHour: 360, handleSeconds: 240, targetSeconds: 20 };
    expect(agentsNeeded(load, 0.8)).toBe(29);
    expect(erlangC({ ...load, agents: 29 }).serviceLevel).toBeGreaterThanOrEqual(0.8);
    expect(erlangC({ ...load, agents: 28 }).serviceLevel).toBeLessThan(0.8);
  });

  it('impossible loads are refused', () => {
    expect(() => erlangB(-1, 3)).toThrow(RangeError);
    expect(() => erlangB(1, 2.5)).toThrow(RangeError);
    expect(() => erlangC({ contactsPerHour: NaN, handleSeconds: 1, agents: 1, targetSeconds: 1 })).toThrow(RangeError);
    expect(() => agentsNeeded({ contactsPerHour: 1, handleSeconds: 1, targetSeconds: 1 }, 1)).toThrow(RangeError);
  });
});
