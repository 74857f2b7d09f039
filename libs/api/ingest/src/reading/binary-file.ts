import { UnreadableFile } from './unreadable-file';

const SIGNATURES: readonly { name: string; bytes: readonly number[]; remedy: string }[] = [
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47], remedy: 'Choose the exported data file, not a picture of it.' },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff], remedy: 'Choose the exported data file, not a picture of it.' },
  { name: 'a ZIP archive or an Excel workbook', bytes: [0x50, 0x4b, 0x03, 0x04], remedy: 'Unpack the archive, or save the workbook as CSV (UTF-8).' },
  { name: 'an old Excel workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0], remedy: 'Save the workbook as CSV (UTF-8).' },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b], remedy: 'Unpack the file first.' },
  { name: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], remedy: 'Export the data as CSV; a PDF is made for printing.' },
];

/** Throws UnreadableFile `binary-file` when the beginning of a file shows that it is no text. */
export function refuseBinary(head: Buffer, wideEncoding: boolean): void {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => head[index] === byte));
  if (found) throw new UnreadableFile('binary-file', `The file is ${found.name}, not text.`, found.remedy);
  if (wideEncoding) return;
  const nul = head.indexOf(0);
  if (nul < 0) return;
  throw new UnreadableFile(
    'binary-file',
    `The file is not text: byte ${nul} is NUL.`,
    looksLikeUtf16(head) ? 'It looks like UTF-16 without a byte order mark: set the encoding to utf-16le or utf-16be.' : 'Choose a text file, such as CSV in UTF-8.',
    { line: 1, byte: nul },
  );
}

/** Nearly every second byte is NUL: Latin letters in UTF-16. */
function looksLikeUtf16(head: Buffer): boolean {
  let odd = 0;
  let even = 0;
  for (let index = 0; index < head.length; index++) {
    if (head[index] !== 0) continue;
    if (index % 2 === 1) odd++;
    else even++;
  }
  return Math.max(odd, even) > head.length * 0.4 && Math.min(odd, even) < head.length * 0.05;
}
