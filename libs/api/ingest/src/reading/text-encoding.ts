import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { UnreadableFile } from './unreadable-file';

/**
 * How the bytes of a file become text. Where ASCII bytes mean ASCII and nothing else (UTF-8 and all single-byte encodings), a file is split as
 * bytes and only what is needed is decoded; any other encoding (UTF-16, Shift-JIS) is first turned into UTF-8.
 */
export interface TextEncoding {
  name: string;
  /** Turn the stream into UTF-8 first. */
  transcode: boolean;
  /** Text of bytes that are given as a latin1 string; null when they are no text in this encoding. */
  decode(bytes: string): string | null;
}

const UTF8: TextEncoding = {
  name: 'utf-8',
  transcode: false,
  decode(bytes) {
    const buffer = Buffer.from(bytes, 'latin1');
    return isUtf8(buffer) ? buffer.toString('utf8') : null;
  },
};

/** The encoding of that name. Throws UnreadableFile `unknown-encoding`. */
export function textEncoding(name: string): TextEncoding {
  const lower = name.trim().toLowerCase();
  if (lower === 'utf-8' || lower === 'utf8' || lower === 'us-ascii' || lower === 'ascii') return UTF8;
  if (!iconv.encodingExists(lower) || NOT_A_TEXT_ENCODING.has(lower)) {
    throw new UnreadableFile(
      'unknown-encoding',
      `The encoding "${name}" is not known.`,
      'Choose utf-8, utf-16le, windows-1252, iso-8859-1 or another IANA name; when in doubt save the file as UTF-8.',
    );
  }
  const table = singleByteTable(lower);
  if (table) return { name: lower, transcode: false, decode: (bytes) => decodeByTable(bytes, table) };
  return { ...UTF8, name: lower, transcode: true };
}

/** Names that iconv-lite lends from Node's Buffer although they encode bytes and not text. */
const NOT_A_TEXT_ENCODING = new Set(['base64', 'hex', 'binary', 'internal']);

/** The 256 characters of a single-byte encoding that agrees with ASCII; null for any other. */
function singleByteTable(name: string): string[] | null {
  const table = [...iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), name, { stripBOM: false })];
  if (table.length !== 256) return null;
  for (let byte = 0; byte < 128; byte++) if (table[byte] !== String.fromCharCode(byte)) return null;
  return table;
}

function decodeByTable(bytes: string, table: string[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; index++) text += table[bytes.charCodeAt(index)] ?? '\ufffd';
  return text;
}

/** The encoding and the length of the byte order mark at the beginning; null without one. */
export function byteOrderMark(head: Buffer): { encoding: string; length: number } | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0) return { encoding: 'utf-32le', length: 4 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  if (head[0] === 0 && head[1] === 0 && head[2] === 0xfe && head[3] === 0xff) return { encoding: 'utf-32be', length: 4 };
  return null;
}

/** The beginning of a file as text, without byte order mark. `encoding` `auto`: the mark's, else UTF-8. */
export function decodeBeginning(beginning: Buffer, encoding: string): string {
  const mark = byteOrderMark(beginning);
  return iconv.decode(beginning.subarray(mark?.length ?? 0), mark?.encoding ?? (encoding === 'auto' ? 'utf-8' : encoding));
}
