const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const TRAILER = Buffer.from([0xff, 0xff]);
const EPOCH_2000 = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;
const TWO_TO_32 = 2 ** 32;

const SHORT_CHARACTERS = 40;

/** How much is collected before it is sent: large enough that a COPY costs nothing beside it, small enough to be of no weight in memory. */
export const CHUNK_BYTES = 1024 * 1024;

/**
 * Rows in PostgreSQL's binary COPY format, written field by field into one buffer. The caller keeps to the order and types of the
 * table's columns: the format itself names neither.
 */
export class BinaryRows {
  private buffer = Buffer.allocUnsafe(CHUNK_BYTES + 64 * 1024);
  private at = SIGNATURE.copy(this.buffer);

  /** Where the next field goes, for `bytesSince`. */
  get position(): number {
    return this.at;
  }

  get full(): boolean {
    return this.at >= CHUNK_BYTES;
  }

  get empty(): boolean {
    return this.at === SIGNATURE.length;
  }

  /** The bytes of the fields written since a position, in place: valid until the next field is written. */
  bytesSince(position: number): Buffer {
    return this.buffer.subarray(position, this.at);
  }

  /** What has been written, as one complete COPY; the rows are empty afterwards. */
  take(): Buffer {
    this.reserve(TRAILER.length);
    const chunk = this.buffer.subarray(0, this.at + TRAILER.copy(this.buffer, this.at));
    this.buffer = Buffer.allocUnsafe(CHUNK_BYTES + 64 * 1024);
    this.at = SIGNATURE.copy(this.buffer);
    return chunk;
  }

  startRow(fields: number): void {
    this.reserve(2);
    this.at = this.buffer.writeInt16BE(fields, this.at);
  }

  nothing(): void {
    this.length(-1);
  }

  int16(value: number): void {
    this.length(2);
    this.at = this.buffer.writeInt16BE(value, this.at);
  }

  int32(value: number): void {
    this.length(4);
    this.at = this.buffer.writeInt32BE(value, this.at);
  }

  /** A bigint column, of a whole number that JavaScript holds exactly. */
  int64(value: number): void {
    this.length(8);
    const high = Math.floor(value / TWO_TO_32);
    this.at = this.buffer.writeInt32BE(high, this.at);
    this.at = this.buffer.writeUInt32BE(value - high * TWO_TO_32, this.at);
  }

  /** Leaves room for a bigint that `fillHash` sets later. Answers where. */
  reserveHash(): number {
    this.length(8);
    this.at += 8;
    return this.at - 8;
  }

  /** @param digest at least sixteen hexadecimal digits */
  fillHash(position: number, digest: string): void {
    this.buffer.write(digest.slice(0, 16), position, 'hex');
  }

  flag(value: boolean | null): void {
    if (value === null) return this.nothing();
    this.length(1);
    this.at = this.buffer.writeUInt8(value ? 1 : 0, this.at);
  }

  /** A timestamptz, of milliseconds since 1970. */
  instant(milliseconds: number | null): void {
    if (milliseconds === null) return this.nothing();
    this.int64(Math.round((milliseconds - EPOCH_2000) * 1000));
  }

  /** A date, of `YYYY-MM-DD`. */
  day(date: string | null): void {
    if (date === null) return this.nothing();
    this.int32(Math.round((Date.parse(`${date}T00:00:00Z`) - EPOCH_2000) / DAY));
  }

  text(value: string | null): void {
    if (value === null) return this.nothing();
    // No character takes more than three bytes per UTF-16 unit.
    this.reserve(4 + 3 * value.length);
    if (value.length <= SHORT_CHARACTERS && this.shortAscii(value)) return;
    const written = this.buffer.write(value, this.at + 4, 'utf8');
    this.buffer.writeInt32BE(written, this.at);
    this.at += 4 + written;
  }

  /** A loop over a few characters is several times faster than a call into the encoder. False where one is not ASCII. */
  private shortAscii(value: string): boolean {
    const start = this.at + 4;
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index);
      if (code > 127) return false;
      this.buffer[start + index] = code;
    }
    this.buffer.writeInt32BE(value.length, this.at);
    this.at = start + value.length;
    return true;
  }

  private length(bytes: number): void {
    this.reserve(4 + Math.max(0, bytes));
    this.at = this.buffer.writeInt32BE(bytes, this.at);
  }

  private reserve(bytes: number): void {
    if (this.at + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.at + bytes));
    this.buffer.copy(larger, 0, 0, this.at);
    this.buffer = larger;
  }
}
