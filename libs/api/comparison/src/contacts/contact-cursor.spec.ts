import { BadFilter } from '../filters/bad-filter';
import { isKey, readCursor, writeCursor } from './contact-cursor';

const PLACE = { sortKey: '1761955200000000', customerId: '-9223372036854775808', contactKey: '9223372036854775807' };

describe('a cursor', () => {
  it('names the place that it was written for, to the last digit', () => {
    expect(readCursor('started', writeCursor('started', PLACE))).toEqual(PLACE);
  });

  it('of another sort is refused with what is allowed', () => {
    expect(() => readCursor('-wait', writeCursor('started', PLACE))).toThrow(BadFilter);
    try {
      readCursor('-wait', writeCursor('started', PLACE));
    } catch (error) {
      expect(error).toMatchObject({ errors: [{ field: 'cursor', allowed: expect.stringContaining('nextCursor') as unknown }] });
    }
  });

  it.each(['', 'x', '%%%', Buffer.from('started 1 2').toString('base64url'), Buffer.from('started 1 2 3 4').toString('base64url'), Buffer.from("started 1 2 3'").toString('base64url')])('that nobody wrote (%j) is refused', (cursor) => {
    expect(() => readCursor('started', cursor)).toThrow(BadFilter);
  });
});

describe('a key', () => {
  it.each(['0', '-1', '9223372036854775807', '-9223372036854775808'])('%s fits into 64 bits', (text) => expect(isKey(text)).toBe(true));
  it.each(['', '-0', '01', '+1', '1e3', '9223372036854775808', '-9223372036854775809', '1 '])('%j is none', (text) => expect(isKey(text)).toBe(false));
});
