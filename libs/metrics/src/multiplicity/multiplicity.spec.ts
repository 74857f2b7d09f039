import fc from 'fast-check';
import { benjaminiHochberg } from './benjamini-hochberg';
import { differencePValue, estimatePValue, intervalPValue } from './p-value';

const pValue = fc.double({ min: 0, max: 1, noNaN: true });

describe('benjaminiHochberg', () => {
  it('rejects the first four of the fifteen p-values of Benjamini and Hochberg (1995)', () => {
    const published = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    expect(benjaminiHochberg(published).filter(({ rejected }) => rejected)).toHaveLength(4);
    expect(benjaminiHochberg(published)[3]?.adjusted).toBeCloseTo(0.035625, 12);
  });

  it('adjusted p-values are never below the raw ones, keep their order and stay at most 1', () => {
    fc.assert(
      fc.property(fc.array(pValue, { minLength: 1, maxLength: 40 }), (pValues) => {
        const sorted = [...pValues].sort((one, two) => one - two);
        let before = 0;
        benjaminiHochberg(sorted).forEach(({ adjusted }, index) => {
          expect(adjusted ?? NaN).toBeGreaterThanOrEqual((sorted[index] ?? NaN) * (1 - 1e-12));
          expect(adjusted ?? NaN).toBeLessThanOrEqual(1);
          expect(adjusted ?? NaN).toBeGreaterThanOrEqual(before);
          before = adjusted ?? NaN;
        });
      }),
    );
  });

  it('the verdict on a comparison does not depend on where it stands', () => {
    fc.assert(
      fc.property(fc.array(pValue, { minLength: 1, maxLength: 20 }), (pValues) => {
        expect(benjaminiHochberg([...pValues].reverse())).toEqual(benjaminiHochberg(pValues).reverse());
      }),
    );
  });

  it('comparisons without data take no part', () => {
    expect(benjaminiHochberg([null, 0.04, null])).toEqual([
      { adjusted: null, rejected: false },
      { adjusted: 0.04, rejected: true },
      { adjusted: null, rejected: false },
    ]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('what is no p-value is refused', () => {
    expect(() => benjaminiHochberg([1.2])).toThrow(RangeError);
    expect(() => benjaminiHochberg([NaN])).toThrow(RangeError);
  });
});

describe('p-values', () => {
  it('of a difference of proportions is that of the chi-square test', () => {
    expect(differencePValue({ hits: 56, total: 70 }, { hits: 48, total: 80 })).toBeCloseTo(0.008045081368196585, 12);
  });

  it('sides that all came out the same do not differ', () => {
    expect(differencePValue({ hits: 5, total: 5 }, { hits: 9, total: 9 })).toBe(1);
  });

  it('without contacts there is none', () => {
    expect(differencePValue({ hits: 0, total: 0 }, { hits: 9, total: 9 })).toBeNull();
    expect(estimatePValue(null, 1)).toBeNull();
    expect(estimatePValue(1, null)).toBeNull();
    expect(intervalPValue(null, null)).toBeNull();
  });

  it('an estimate 1.96 standard errors from 0 has a p-value of 5 %, and so has one whose interval touches 0', () => {
    expect(estimatePValue(1.959963984540054, 1)).toBeCloseTo(0.05, 12);
    expect(intervalPValue(0.2, [0, 0.3])).toBeCloseTo(0.05, 12);
    expect(intervalPValue(-0.2, [-0.9, 0])).toBeCloseTo(0.05, 12);
  });

  it('an estimate without error is certain', () => {
    expect(estimatePValue(0.2, 0)).toBe(0);
    expect(estimatePValue(0, 0)).toBe(1);
  });
});
