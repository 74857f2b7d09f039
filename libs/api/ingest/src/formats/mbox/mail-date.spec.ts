import { fromLineDate, mailDate } from './mail-date';

const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

describe('dates of messages', () => {
  test.each([
    ['Sun, 1 Mar 2026 10:00:00 +0000', '2026-03-01T10:00:00.000Z'],
    ['1 Mar 2026 10:00 -0330 (NST)', '2026-03-01T13:30:00.000Z'],
    ['Sun, 01 Mar 26 10:00:00 EST', '2026-03-01T15:00:00.000Z'],
    ['Sun, 1 March 2026 10:00:00 XYZ', '2026-03-01T10:00:00.000Z'],
    ['Tue, 31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00.000Z'],
    ['Sun, 1 Mar 1999 10:00:00', '1999-03-01T10:00:00.000Z'],
    ['Mon, 30 Feb 2026 10:00:00 +0000', null],
    ['Sun, 1 Mar 2026 25:00:00 +0000', null],
    ['Sun, 1 Mar 2026 10:00:00 +9900', null],
    ['yesterday', null],
  ])('%s is %s', (written, expected) => {
    expect(iso(mailDate(written))).toBe(expected);
  });

  test.each([
    ['From a@b.example Sun Mar  1 10:00:00 2026', '2026-03-01T10:00:00.000Z'],
    ['From a@b.example Sun Mar 01 10:00:00 +0100 2026', '2026-03-01T09:00:00.000Z'],
    ['From - Sun Mar  1 10:00 2026', '2026-03-01T10:00:00.000Z'],
    ['From a@b.example', null],
  ])('the line "%s" tells %s', (line, expected) => {
    expect(iso(fromLineDate(line))).toBe(expected);
  });
});
