import { decodeCharset } from './decode-charset';

/** A message's header: values by lower-case name, unfolded; the first one where a name occurs twice. */
export type MailHeader = ReadonlyMap<string, string>;

/** Reads header lines (latin1 bytes). Lines that are no header field are passed over. */
export function readHeader(lines: readonly string[]): MailHeader {
  const header = new Map<string, string>();
  let name = '';
  let value: string[] = [];
  const store = (): void => {
    if (name !== '' && !header.has(name)) header.set(name, rawText(value.join(' ')));
  };
  for (const line of lines) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      value.push(line.trim());
      continue;
    }
    const colon = line.indexOf(':');
    store();
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : '';
    value = [line.slice(colon + 1).trim()];
  }
  store();
  return header;
}

/** Eight-bit bytes in a header have no declared charset: UTF-8 (RFC 6532) or what old programs wrote. */
function rawText(bytes: string): string {
  return /[^\0-\x7f]/.test(bytes) ? decodeCharset(Buffer.from(bytes, 'latin1'), null) : bytes;
}

const ENCODED_WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi;

/** Decodes encoded words (RFC 2047). Neighbours of one charset are joined before decoding, because some programs cut characters in two. */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  let decoded = '';
  let at = 0;
  let pending: Buffer[] = [];
  let charset = '';
  const flush = (): void => {
    if (pending.length > 0) decoded += decodeCharset(Buffer.concat(pending), charset);
    pending = [];
  };
  for (const match of text.matchAll(ENCODED_WORD)) {
    const [all, wordCharset = '', encoding = '', content = ''] = match;
    if (match.index > at) {
      flush();
      decoded += text.slice(at, match.index);
    }
    if (wordCharset.toLowerCase() !== charset) flush();
    charset = wordCharset.toLowerCase();
    pending.push(encoding.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : quotedPrintable(content.replaceAll('_', ' ')));
    at = match.index + all.length;
  }
  flush();
  return decoded + text.slice(at);
}

/** The bytes of quoted-printable text (RFC 2045), given as latin1. Broken escapes stay as they are. */
export function quotedPrintable(text: string): Buffer {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  return Buffer.from(joined.includes('=') ? joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : joined, 'latin1');
}

/** All message ids in a header, in order, with their angle brackets. */
export function messageIds(value: string | undefined): string[] {
  return value?.match(/<[^<>\s]+>/g) ?? [];
}

/** A parameter of a structured header: `charset` of `text/plain; charset="utf-8"`. */
export function parameter(value: string | undefined, name: string): string | null {
  if (value === undefined) return null;
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(value);
  return match ? (match[1] ?? match[2] ?? null) : null;
}
