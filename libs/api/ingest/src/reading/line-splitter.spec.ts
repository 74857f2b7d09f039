import fc from 'fast-check';
import { LineSplitter } from './line-splitter';

function split(pieces: readonly string[], maximumBytes: number): string[] {
  const told: string[] = [];
  const splitter = new LineSplitter('\n', maximumBytes, 3, {
    line: (bytes, place) => told.push(`${place.line}@${place.byte}: ${bytes}`),
    tooLong: (_beginning, place) => told.push(`${place.line}@${place.byte} too long`),
  });
  for (const piece of pieces) splitter.push(piece);
  splitter.finish();
  return told;
}

test('lines have their number and byte, with and without carriage return', () => {
  expect(split(['ab\r', '\n\nc', 'd'], 100)).toEqual(['1@3: ab', '2@7: ', '3@8: cd']);
});

test('a line over the limit is told of once, and the next ones are read', () => {
  expect(split(['abc', 'def', 'ghi', '\nj\n'], 4)).toEqual(['1@3 too long', '2@13: j']);
});

test('lines are the same wherever the stream is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'bcd', '\n', '\r\n'), { maxLength: 40 }), fc.constantFrom(2, 5, 100), (parts, maximum) => {
      const whole = split([parts.join('')], maximum);
      expect(split([...parts.join('')], maximum)).toEqual(whole);
      expect(split(parts, maximum)).toEqual(whole);
    }),
    { numRuns: 1000 },
  );
});
