import { LineSplitter } from './line-splitter';
import type { Place } from './place';
import type { SourceText } from './source-text';

export type BadLine = 'record-too-long' | 'invalid-encoding' | 'invalid-character';

export interface LineHandler {
  line(text: string, place: Place): void;
  /** A line that is no readable text. `original` is its beginning. */
  bad(code: BadLine, message: string, original: string, place: Place): void;
}

const NON_ASCII = /[^\0-\x7f]/;

/** Streams a file line by line, decoded. Yields after every 64 KiB, so that the caller can hand on what has come together. */
export async function* readLines(text: SourceText, maximumBytes: number, handler: LineHandler): AsyncGenerator<void, void, undefined> {
  let ascii = true;
  let hasNul = false;
  const splitter = new LineSplitter(text.newline, maximumBytes, text.startByte, {
    line: (bytes, place) => {
      const decoded = !ascii && NON_ASCII.test(bytes) ? text.encoding.decode(bytes) : bytes;
      if (decoded === null) handler.bad('invalid-encoding', `The line contains bytes that are not ${text.encoding.name}`, bytes, place);
      else if (hasNul && decoded.includes('\0')) handler.bad('invalid-character', 'The line contains a NUL character', decoded, place);
      else handler.line(decoded, place);
    },
    tooLong: (beginning, place) => {
      handler.bad('record-too-long', `The line is longer than ${Math.round(maximumBytes / 1024)} KiB`, text.encoding.decode(beginning) ?? beginning, place);
    },
  });
  for await (const piece of text.pieces) {
    ascii &&= piece.ascii;
    hasNul ||= piece.bytes.includes('\0');
    splitter.push(piece.bytes);
    yield;
  }
  splitter.finish();
  yield;
}
