import fc from 'fast-check';
import { apart } from './end-labels';

describe('labels at the ends of lines', () => {
  it('stay where they are when there is room', () => {
    expect(apart([10, 100, 50], 15)).toEqual([10, 100, 50]);
  });

  it('move apart evenly around the middle of those that touch', () => {
    expect(apart([50, 50], 20)).toEqual([40, 60]);
    expect(apart([50, 52, 200], 20)).toEqual([41, 61, 200]);
  });

  it('never stand upon each other, in the order of their lines', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), (positions) => {
        const moved = apart(positions, 15);
        const sorted = positions.map((position, at) => ({ position, moved: moved[at] ?? NaN })).sort((one, other) => one.position - other.position || one.moved - other.moved);
        return sorted.every((label, at) => at === 0 || label.moved - (sorted[at - 1]?.moved ?? 0) >= 15 - 1e-6);
      }),
    );
  });
});
