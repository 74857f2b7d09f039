import fc from 'fast-check';
import { UnreadableFile } from '../unreadable-file';
import { JsonElementSplitter } from './json-element-splitter';

function split(pieces: readonly string[], maximumBytes = 1_000_000): string[] {
  const told: string[] = [];
  try {
    const splitter = new JsonElementSplitter(maximumBytes, 0, {
      element: (bytes, place) => told.push(`${place.line}@${place.byte}: ${bytes.trim()}`),
      tooLong: (_beginning, place) => told.push(`${place.line}@${place.byte} too long`),
    });
    for (const piece of pieces) splitter.push(piece);
    splitter.finish();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    told.push(error.code);
  }
  return told;
}

const elementsOf = (text: string, maximumBytes?: number) => split([text], maximumBytes).map((told) => told.slice(told.indexOf(' ') + 1));

describe('the elements of a document', () => {
  test.each([
    ['[1, "a]", {"b": [2]}]', ['1', '"a]"', '{"b": [2]}']],
    ['{"data": [{"a": 1}, {"b": "\\"}"}], "meta": {"data": [1]}}', ['{"a": 1}', '{"b": "\\"}"}']],
    ['{"meta": {"data": [1]}, "data": []}', []],
    ['{"posts": {"data": [1]}, "conversations": {"data": [2]}}', ['1', '2']],
    ['{"data": {"id": 1}}', ['{"data": {"id": 1}}']],
    ['{"id": 1, "comments": {"data": [1]}}', ['{"id": 1, "comments": {"data": [1]}}']],
    ['{"id": 1}\n{"id": 2}', ['{"id": 1}', '{"id": 2}']],
    ['{}', ['{}']],
    ['[]', []],
  ])('of %s are %j', (text, elements) => {
    expect(elementsOf(text)).toEqual(elements);
  });

  test.each([
    ['{"data": [1, 2', 'truncated-json'],
    ['{"data', 'truncated-json'],
    ['{"data" 1}', 'invalid-json'],
    ['{"data": [1}', 'invalid-json'],
    ['[}]', 'invalid-json'],
    ['{"a": ,}', 'invalid-json'],
    ['nonsense', 'invalid-json'],
  ])('%s is refused with %s', (text, code) => {
    expect(split([text]).at(-1)).toBe(code);
  });

  test('an element over the limit is told of and the next one is found; so is a whole object', () => {
    expect(split([`[1, "${'x'.repeat(50)}", 2]`], 20)).toEqual(['1@1: 1', '1@4 too long', '1@58: 2']);
    expect(split([`{"id": "${'x'.repeat(50)}"}\n{"id": 1}`], 20)).toEqual(['1@0 too long', '2@61: {"id": 1}']);
  });

  test('are those that JSON.parse finds, wherever the stream is cut', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.boolean(), fc.constantFrom(0, 1), sizes, (values, page, indent, pieceSizes) => {
        const text = JSON.stringify(page ? { meta: values, data: values, includes: { data: values } } : values, null, indent);
        expect(elementsOf(text).map((element) => JSON.parse(element) as unknown)).toEqual(JSON.parse(JSON.stringify(values)));
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = pieceSizes[turn % pieceSizes.length] ?? 1;
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        expect(split(pieces)).toEqual(split([text]));
        expect(split(pieces, 30)).toEqual(split([text], 30));
      }),
      { numRuns: 500 },
    );
  });

  test('random brackets end in elements or a refusal, the same wherever the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '"data"', '"posts"', '1', ' ', '\n'), { maxLength: 40 }), (parts) => {
        expect(split([...parts.join('')], 15)).toEqual(split([parts.join('')], 15));
      }),
      { numRuns: 3000 },
    );
  });
});
