import { typeset } from './typeset';

const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', '_');

describe('setting a worded figure', () => {
  it.each([
    ['86-91 %', '86–91_%'],
    ['-31 to -17 points', '−31 to −17_points'],
    ['raw (-21 to -13)', 'raw (−21 to −13)'],
    ['13 h to 5.8 days', '13_h to 5.8_days'],
    ['18-24 start on social', '18–24 start on social'],
    ['e-mail and one-off', 'e-mail and one-off'],
  ])('"%s" reads "%s"', (text, set) => {
    expect(plain(typeset(text))).toBe(set);
  });

  it('does not let a line break inside an interval', () => {
    expect(typeset('2-6 %')).toBe('2\u2060–\u20606\u00a0%');
  });
});
