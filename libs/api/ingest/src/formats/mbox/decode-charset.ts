import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Text of bytes in a named charset. An unknown or missing name: UTF-8 where the bytes are that, else windows-1252. Never fails. */
export function decodeCharset(bytes: Buffer, charset: string | null): string {
  const name = charset?.trim().toLowerCase() ?? '';
  if (name !== '' && name !== 'us-ascii' && name !== 'utf-8' && name !== 'base64' && name !== 'hex' && iconv.encodingExists(name)) return iconv.decode(bytes, name);
  return isUtf8(bytes) ? bytes.toString('utf8') : iconv.decode(bytes, 'windows-1252');
}
