import { rate } from '../intervals/rate';
import { formatCount } from './format-count';
import { formatDuration } from './format-duration';
import { formatInterval, QUANTITIES } from './format-interval';
import { formatPoints } from './format-points';
import { formatRate, formatShare } from './format-share';
import { formatTimes } from './format-times';

describe('numbers as people say them', () => {
  it.each([
    [0, '0 s'],
    [0.99, '1 s'],
    [1, '1 s'],
    [3.24, '3.2 s'],
    [38, '38 s'],
    [59.4, '59 s'],
    [59.8, '1 min'],
    [90, '1.5 min'],
    [720, '12 min'],
    [3580, '1 h'],
    [23_400, '6.5 h'],
    [86_400, '24 h'],
    [172_800, '2 days'],
    [293_760, '3.4 days'],
    [8_640_000, '100 days'],
    [-720, '-12 min'],
  ])('%p seconds are "%s"', (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words);
  });

  it('the open-ended last bucket reads "or more"', () => {
    expect(formatDuration(3_995_000, { atLeast: true })).toBe('46 days or more');
  });

  it.each([
    [0, '0 %'],
    [0.00002, 'under 0.1 %'],
    [0.004, '0.4 %'],
    [0.0099, '1 %'],
    [0.713, '71 %'],
    [0.99, '99 %'],
    [0.9966, '99.7 %'],
    [0.99999, 'over 99.9 %'],
    [1, '100 %'],
  ])('the share %p is "%s"', (share, words) => {
    expect(formatShare(share)).toBe(words);
  });

  it('a rate carries its interval and says when it is too few to judge', () => {
    expect(formatRate(rate({ hits: 710, total: 1000 }))).toBe('71 % (68-74)');
    expect(formatRate(rate({ hits: 7, total: 10 }))).toBe('70 % (40-89, too few to judge)');
    expect(formatShare(rate({ hits: 710, total: 1000 }))).toBe('71 %');
  });

  it.each([
    [0.172, '17 points'],
    [0.01, '1 point'],
    [-0.01, '-1 point'],
    [0.004, '0.4 points'],
    [-0.0001, '0 points'],
    [-0.093, '-9 points'],
  ])('the difference %p is "%s"', (difference, words) => {
    expect(formatPoints(difference)).toBe(words);
  });

  it.each([
    [38.2, '38x'],
    [0.0412, '0.041x'],
    [1, '1x'],
    [3.24, '3.2x'],
    [128, '130x'],
    [4832, '4,800x'],
  ])('the ratio %p is "%s"', (ratio, words) => {
    expect(formatTimes(ratio)).toBe(words);
  });

  it.each([
    [[0.682, 0.741] as const, 'share', '68-74 %'],
    [[0.132, 0.208] as const, 'points', '13-21 points'],
    [[-0.03, 0.05] as const, 'points', '-3 to 5 points'],
    [[21_960, 25_200] as const, 'duration', '6.1-7 h'],
    [[2700, 4320] as const, 'duration', '45 min to 1.2 h'],
    [[32.1, 45.4] as const, 'times', '32-45x'],
    [[21_960, null] as const, 'duration', '6.1 h or more'],
    [[null, 21_960] as const, 'duration', 'up to 6.1 h'],
    [[0.2, null] as const, 'times', '0.2x or more'],
    [[0.2, null] as const, 'share', '20 % or more'],
    [[0.2, null] as const, 'points', '20 points or more'],
  ] as const)('the interval %p of %s reads "%s"', (interval, quantity, words) => {
    expect(formatInterval(interval, quantity)).toBe(words);
  });

  it('absence reads "no data", never 0', () => {
    const absent = [formatDuration(null), formatShare(null), formatPoints(null), formatTimes(null), formatCount(null)];
    absent.push(formatShare(rate({ hits: 0, total: 0 })), formatRate(rate({ hits: 0, total: 0 })));
    absent.push(...QUANTITIES.map((quantity) => formatInterval(null, quantity)), formatInterval([null, null], 'duration'));
    expect(new Set(absent)).toEqual(new Set(['no data']));
  });

  it('counts carry commas', () => {
    expect([formatCount(0), formatCount(999), formatCount(12345), formatCount(1234567)]).toEqual(['0', '999', '12,345', '1,234,567']);
  });
});
