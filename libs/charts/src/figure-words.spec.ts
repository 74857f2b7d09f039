import { NOT_REACHED, TOO_FEW, durationWords, judgedSeconds, judgedShare, ratioWords, shareWords } from './figure-words';
import { sampleDuration, sampleRate, sampleShare } from './testing/sample-figures';

describe('words of a figure', () => {
  it('a rate without observations is "no data", never 0', () => {
    expect(shareWords(sampleRate(null, 0))).toBe('no data');
    expect(shareWords(null)).toBe('no data');
    expect(durationWords(null)).toBe('no data');
    expect(durationWords(sampleDuration(null, 0))).toBe('no data');
  });

  it('under 30 observations stands "too few to judge" and nothing is drawn', () => {
    expect(shareWords(sampleShare(0.4, 29))).toBe(TOO_FEW);
    expect(judgedShare(sampleShare(0.4, 29))).toBeNull();
    expect(durationWords(sampleDuration(60, 29))).toBe(TOO_FEW);
    expect(judgedSeconds(sampleDuration(60, 29))).toBeNull();
  });

  it('a median that fewer than half reach is "not reached" and not drawn', () => {
    expect(durationWords(sampleDuration(null, 500))).toBe(NOT_REACHED);
    expect(judgedSeconds(sampleDuration(null, 500))).toBeNull();
  });

  it('a figure stands with its interval', () => {
    expect(shareWords({ n: 1000, value: 0.71, interval: [0.68, 0.74], judgeable: true })).toBe('71 % (68-74)');
    expect(durationWords({ n: 100, seconds: 2280, reached: true, interval: [2100, 2520], judgeable: true })).toBe('38 min (35-42 min)');
  });

  it('a band that never comes down to a limit leaves the interval open', () => {
    expect(durationWords({ n: 100, seconds: 2280, reached: true, interval: [2100, null], judgeable: true })).toBe('38 min (35 min or more)');
    expect(durationWords({ n: 100, seconds: 2280, reached: true, interval: [null, null], judgeable: true })).toBe('38 min');
  });

  it('a ratio that cannot be given says why', () => {
    expect(ratioWords({ value: null, interval: null, reason: 'Facebook does not reach its median' })).toBe('Facebook does not reach its median');
    expect(ratioWords({ value: 11.2, interval: [9.9, 12.7], reason: null })).toBe('11x (9.9-13x)');
  });
});
