import { commonPeriod } from './common-period';

const spans = [
  { channel: 'phone' as const, firstDay: '2007-01-09', lastDay: '2020-09-08' },
  { channel: 'email' as const, firstDay: '2007-02-01', lastDay: '2020-09-01' },
  { channel: 'twitter' as const, firstDay: '2013-03-04', lastDay: '2020-08-30' },
];

describe('the period in which all compared channels existed', () => {
  test('a channel that opened years later shortens it, and is named', () => {
    expect(commonPeriod({ from: '2007-01-01', to: '2020-09-09', channels: ['phone', 'email', 'twitter'] }, { spans })).toEqual({
      from: '2013-03-04',
      to: '2020-09-09',
      reason: 'Twitter has contacts only from 2013-03-04 on: over the whole period the channels are compared over different years.',
    });
  });

  test('within a period that all share there is nothing to say, nor for a quiet month', () => {
    expect(commonPeriod({ from: '2014-01-01', to: '2020-01-01', channels: ['phone', 'twitter'] }, { spans })).toBeNull();
    expect(commonPeriod({ from: '2007-01-01', to: '2020-09-09', channels: ['phone', 'email'] }, { spans })).toBeNull();
  });

  test('one channel alone is no comparison', () => {
    expect(commonPeriod({ from: '2007-01-01', to: '2020-09-09', channels: ['twitter'] }, { spans })).toBeNull();
  });
});
