import { leadOf } from './lead-of';

describe('the lead of a page', () => {
  it('is the first sentence, figures with decimals unbroken', () => {
    expect(leadOf('Phone answers half within 3.4 min (3.3-3.6). 31 % of tweets are never answered. E-mail is slow.')).toEqual({
      first: 'Phone answers half within 3.4 min (3.3-3.6).',
      rest: '31 % of tweets are never answered. E-mail is slow.',
    });
  });

  it('is everything when there is one sentence', () => {
    expect(leadOf('Nobody began an issue in this period.')).toEqual({ first: 'Nobody began an issue in this period.', rest: '' });
  });
});
