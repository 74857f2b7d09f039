import { completeOptions, SimulatorOptionError, simulatorOptionsFromArguments } from './simulator-options';

describe('simulatorOptionsFromArguments', () => {
  it('reads options with a space or an equals sign', () => {
    expect(simulatorOptionsFromArguments(['--out', 'x', '--seed=7', '--interactions', '150_000', '--until', '2026-11-01', '--months', '18', '--profile', 'confounded'])).toEqual({
      directory: 'x', seed: 7, interactions: 150_000, until: '2026-11-01', months: 18, profile: 'confounded',
    });
  });

  it.each([
    [['--out'], 'out: a value is missing'],
    [['--seed', '1'], 'out: the directory is missing'],
    [['--out', 'x', '--speed', '1'], 'no such option: --speed'],
    [['--out', 'x', '--profile', 'large'], 'profile: no such profile: large'],
  ])('refuses %j', (args, message) => {
    expect(() => simulatorOptionsFromArguments(args)).toThrow(new SimulatorOptionError(message));
  });

  it('a number that is none is refused when the options are completed', () => {
    expect(() => completeOptions(simulatorOptionsFromArguments(['--out', 'x', '--seed', 'one']))).toThrow('seed: must be a whole number');
  });
});

describe('completeOptions', () => {
  it('fills in the defaults of the profile', () => {
    expect(completeOptions({ directory: 'x' })).toEqual({ directory: 'x', seed: 1, interactions: 150_000, since: '2025-05-01', until: '2026-11-01', months: 18, profile: 'demo' });
    expect(completeOptions({ directory: 'x', profile: 'small', until: '2026-05-31' })).toMatchObject({ interactions: 2_000, since: '2026-02-28' });
  });
});
