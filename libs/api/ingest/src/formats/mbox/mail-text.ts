import { decodeCharset } from './decode-charset';
import { htmlToText } from './html-to-text';
import { parameter, quotedPrintable, readHeader, type MailHeader } from './mail-header';

/** Parts inside parts: more levels than this are no letter. */
const MOST_LEVELS = 8;
const MOST_PARTS = 200;

/** The text that a person reads in a message: its first plain text part, else its HTML without tags; null without either. `body` is latin1 bytes, lines ended by `\n`. */
export function mailText(header: MailHeader, body: string): string | null {
  const found = { plain: null as string | null, html: null as string | null };
  search(header, body, found, 0);
  return found.plain ?? (found.html === null ? null : htmlToText(found.html));
}

function search(header: MailHeader, body: string, found: { plain: string | null; html: string | null }, level: number): void {
  if (found.plain !== null || level > MOST_LEVELS) return;
  const contentType = header.get('content-type');
  const type = (contentType ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const boundary = parameter(contentType, 'boundary');
  if (type.startsWith('multipart/')) {
    if (boundary === null || boundary === '') return;
    for (const part of partsOf(body, boundary)) {
      const end = part.startsWith('\n') ? 0 : part.indexOf('\n\n');
      const head = end < 0 ? part : part.slice(0, end);
      search(readHeader(head.split('\n')), end < 0 ? '' : part.slice(head === '' ? 1 : end + 2), found, level + 1);
    }
    return;
  }
  if (!type.startsWith('text/') || /^\s*attachment/i.test(header.get('content-disposition') ?? '')) return;
  if (type === 'text/html' ? found.html !== null : type !== 'text/plain') return;
  const text = decodeCharset(decodeTransfer(body, header.get('content-transfer-encoding')), parameter(contentType, 'charset'));
  if (type === 'text/html') found.html = text;
  else found.plain = text;
}

function* partsOf(body: string, boundary: string): Generator<string> {
  const mark = `--${boundary}`;
  let at = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`) + 1;
  if (at === 0 && !body.startsWith(mark)) return;
  for (let count = 0; count < MOST_PARTS; count++) {
    const lineEnd = body.indexOf('\n', at);
    if (lineEnd < 0 || body.startsWith('--', at + mark.length)) return;
    const next = body.indexOf(`\n${mark}`, lineEnd);
    yield body.slice(lineEnd + 1, next < 0 ? undefined : next);
    if (next < 0) return;
    at = next + 1;
  }
}

function decodeTransfer(body: string, encoding: string | undefined): Buffer {
  switch (encoding?.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return quotedPrintable(body);
    default:
      return Buffer.from(body, 'latin1');
  }
}
