import { LineSplitter } from '../line-splitter';
import type { Place } from '../place';
import type { SourceText } from '../source-text';
import { UnreadableFile } from '../unreadable-file';
import { JsonElementSplitter } from './json-element-splitter';
import { jsonText } from './json-field';

export type BadElement = 'record-too-long' | 'invalid-encoding' | 'invalid-json';

export interface JsonElementHandler {
  element(value: unknown, place: Place, original: () => string): void;
  bad(code: BadElement, message: string, original: string, place: Place): void;
}

/** A line of JSON Lines may be a page of a hundred elements: so many times the limit of one element. */
const PAGE_FACTOR = 8;
const NON_ASCII = /[^\0-\x7f]/;

/**
 * Streams the elements of JSON Lines (a page or an element per line) or of one JSON document (the array `data`, or the top-level array).
 * In JSON Lines a broken line is one refused record. A document may be of any length: only one element of at most `maximumBytes` is held;
 * a line is held whole, up to eight times as much.
 * Yields after every 64 KiB. Throws UnreadableFile: `invalid-json`, `truncated-json` (a document; what came before was handed on).
 */
export async function* readJsonElements(text: SourceText, maximumBytes: number, handler: JsonElementHandler): AsyncGenerator<void, void, undefined> {
  const decode = (bytes: string): string | null => (NON_ASCII.test(bytes) ? text.encoding.decode(bytes) : bytes);
  const refuseLong = (limit: number) => (beginning: string, place: Place): void => {
    handler.bad('record-too-long', `The record is longer than ${Math.round(limit / 1024)} KiB`, decode(beginning) ?? beginning, place);
  };
  const parse = (bytes: string, place: Place, onValue: (value: unknown) => void): void => {
    const decoded = decode(bytes);
    if (decoded === null) return handler.bad('invalid-encoding', `The record contains bytes that are not ${text.encoding.name}`, bytes, place);
    const value = parseJson(decoded);
    if (value instanceof SyntaxError) return handler.bad('invalid-json', `The record is not sound JSON: ${value.message.slice(0, 200)}`, decoded, place);
    onValue(value);
  };

  const splitter = isJsonLines(text)
    ? new LineSplitter(text.newline, maximumBytes * PAGE_FACTOR, text.startByte, {
        line: (bytes, place) => {
          if (bytes.trim() === '') return;
          parse(bytes, place, (value) => {
            for (const element of elementsOf(value)) handler.element(element, place, () => (element === value ? (decode(bytes) ?? bytes) : jsonText(element)));
          });
        },
        tooLong: refuseLong(maximumBytes * PAGE_FACTOR),
      })
    : new JsonElementSplitter(maximumBytes, text.startByte, {
        element: (bytes, place) => parse(bytes, place, (value) => handler.element(value, place, () => decode(bytes) ?? bytes)),
        tooLong: refuseLong(maximumBytes),
      });

  for await (const piece of text.pieces) {
    splitter.push(piece.bytes);
    yield;
  }
  splitter.finish();
  yield;
}

/** The elements of a page, or the value itself. */
function elementsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'data' in value && Array.isArray(value.data)) return value.data;
  return [value];
}

/**
 * JSON Lines: the first line is a JSON object or list by itself, or the second one is (then the first is broken). Everything else that begins
 * with a bracket is one document.
 */
function isJsonLines(text: SourceText): boolean {
  const lines = text.head.split(text.newline, 3).map((line) => line.trim());
  const [first = '', second = ''] = lines.filter((line) => line !== '');
  if (!/^[[{]/.test(text.head.trimStart()) && !/^[[{]/.test(second)) {
    throw new UnreadableFile('not-this-format', 'The file is not JSON: neither its first nor its second line begins with a bracket.', 'Choose a JSON or JSON Lines file.', { line: 1, byte: text.startByte });
  }
  return isStructure(parseJson(first)) || (second.length > 2 && isStructure(parseJson(second)));
}

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof SyntaxError);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}
