import { stepValue, stepsBetween } from './step-value';

const curve = { seconds: [5, 60, 3600], share: [0.1, 0.4, 0.7], lower: [0.05, 0.35, 0.66], upper: [0.15, 0.45, 0.74] };

describe('a step curve', () => {
  it('is 0 before its first step and holds its last value for ever', () => {
    expect(stepValue(curve, 4).share).toBe(0);
    expect(stepValue(curve, 1e9)).toEqual({ share: 0.7, lower: 0.66, upper: 0.74 });
  });

  it('jumps at a step and not before', () => {
    expect(stepValue(curve, 59.9).share).toBe(0.1);
    expect(stepValue(curve, 60).share).toBe(0.4);
  });

  it('fills an axis from end to end, steps before the axis included in its first point', () => {
    const steps = stepsBetween(curve, 10, 604_800);
    expect(steps.map((step) => step.seconds)).toEqual([10, 60, 3600, 604_800]);
    expect(steps.map((step) => step.value.share)).toEqual([0.1, 0.4, 0.7, 0.7]);
  });
});
