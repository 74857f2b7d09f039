import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import { refuseBinary } from './binary-file';
import { HEAD_BYTES } from './limits';
import { byteOrderMark, textEncoding, type TextEncoding } from './text-encoding';
import { UnreadableFile } from './unreadable-file';

/** A part of the file as a latin1 string: one character is one byte, so that positions in it are byte positions and slices cost nothing. */
export interface Piece {
  bytes: string;
  ascii: boolean;
}

/** An opened file: checked, its encoding known, cut into pieces of an even size. */
export interface SourceText {
  encoding: TextEncoding;
  /** Bytes before the text (a byte order mark). */
  startByte: number;
  /** The first 64 KiB as a latin1 string, without byte order mark. */
  head: string;
  /** Whether the head is the whole file. */
  headIsAll: boolean;
  /** The character that ends a line: `\r` only in files of old Macs, which have no `\n` at all. */
  newline: '\n' | '\r';
  pieces: AsyncIterable<Piece>;
}

/**
 * Opens a stream of bytes as text. `encoding` null: the byte order mark's, else UTF-8.
 * Throws UnreadableFile: `empty-file` (nothing but blanks), `binary-file`, `unknown-encoding`. Aborting throws the signal's reason.
 */
export async function openSourceText(
  bytes: AsyncIterable<Buffer>,
  { encoding, signal }: { encoding: string | null; signal?: AbortSignal | undefined },
): Promise<SourceText> {
  const blocks = evenBlocks(bytes, signal);
  try {
    const first = await blocks.next();
    const head = first.done ? Buffer.alloc(0) : first.value;
    const mark = byteOrderMark(head);
    const chosen = textEncoding(mark?.encoding ?? encoding ?? 'utf-8');
    refuseBinary(head, chosen.transcode);

    const startByte = mark?.length ?? 0;
    const pieces = toPieces(head.subarray(startByte), blocks, chosen);
    const firstPiece = await pieces.next();
    if (firstPiece.done || (head.length < HEAD_BYTES && firstPiece.value.bytes.trim() === '')) {
      throw new UnreadableFile('empty-file', 'The file is empty.', 'Export it again and check that the period contains data.');
    }
    const headText = firstPiece.value.bytes;
    return {
      encoding: chosen,
      startByte,
      head: headText,
      headIsAll: head.length < HEAD_BYTES,
      newline: headText.includes('\r') && !headText.includes('\n') ? '\r' : '\n',
      pieces: chain(firstPiece.value, pieces),
    };
  } catch (error) {
    // The source is let go of, as a reader does that has seen enough.
    await blocks.return();
    throw error;
  }
}

/** Blocks of exactly 64 KiB (the last one shorter), whatever the sizes of the incoming chunks: no quadratic cost from tiny ones, no huge string from large ones. */
async function* evenBlocks(bytes: AsyncIterable<Buffer>, signal: AbortSignal | undefined): AsyncGenerator<Buffer, void, undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    signal?.throwIfAborted();
    let offset = 0;
    while (length + (chunk.length - offset) >= HEAD_BYTES) {
      const taken = HEAD_BYTES - length;
      parts.push(chunk.subarray(offset, offset + taken));
      yield parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
      signal?.throwIfAborted();
      offset += taken;
      parts = [];
      length = 0;
    }
    if (offset < chunk.length) {
      parts.push(offset === 0 ? chunk : chunk.subarray(offset));
      length += chunk.length - offset;
    }
  }
  signal?.throwIfAborted();
  if (length > 0) yield Buffer.concat(parts);
}

async function* toPieces(head: Buffer, rest: AsyncGenerator<Buffer, void>, encoding: TextEncoding): AsyncGenerator<Piece, void, undefined> {
  const decoder = encoding.transcode ? iconv.getDecoder(encoding.name, { stripBOM: true }) : null;
  const convert = (block: Buffer): Buffer => (decoder ? Buffer.from(decoder.write(block), 'utf8') : block);
  try {
    yield toPiece(convert(head));
    for await (const block of rest) yield toPiece(convert(block));
    const tail = decoder?.end();
    if (tail) yield toPiece(Buffer.from(tail, 'utf8'));
  } finally {
    await rest.return();
  }
}

function toPiece(block: Buffer): Piece {
  return { bytes: block.toString('latin1'), ascii: isAscii(block) };
}

async function* chain(first: Piece, rest: AsyncGenerator<Piece, void>): AsyncGenerator<Piece, void, undefined> {
  try {
    yield first;
    for await (const piece of rest) yield piece;
  } finally {
    await rest.return();
  }
}
