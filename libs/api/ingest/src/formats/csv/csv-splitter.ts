import type { Place } from '../../reading/place';
import type { RejectionCode } from '../rejection-code';

/** The record that the splitter stands on. Valid only during the call; cells are cut out when they are asked for. */
export interface CsvRecord {
  readonly fieldCount: number;
  /** The cell as latin1 bytes, quotes resolved. */
  field(index: number): string;
  /** The whole record as latin1 bytes, without its line end. */
  raw(): string;
  place(): Place;
}

export interface CsvSink {
  record(record: CsvRecord): void;
  broken(code: Extract<RejectionCode, 'record-too-long' | 'unclosed-quote'>, raw: string, place: Place): void;
}

const QUOTE = 34;
const CARRIAGE_RETURN = 13;

/**
 * Cuts CSV into records and cells (RFC 4180: quotes, doubled quotes, line breaks inside quotes; quotes inside an unquoted cell are plain
 * characters). Works on bytes in latin1 strings, where searching is done by the engine's memchr: some 0.3 µs a row.
 *
 * A record whose quotes do not close properly is broken: its first line is refused and reading goes on at the next line, so that one
 * stray quote costs one line and not the file. No line is scanned more than a few times, however the quotes lie: at a quote that opens a
 * cell, a scan that comes from an earlier line always ends.
 */
export class CsvSplitter implements CsvRecord {
  private text = '';
  /** Byte of the file at which `text` begins. */
  private textByte: number;
  private position = 0;
  private line = 1;
  /** Inside a record that is too long: everything up to the next line end is dropped. */
  private dropping = false;
  /** Do not scan an open record again before this much text is there. */
  private waitFor = 0;
  private nextQuote = -1;

  private start = 0;
  private end = 0;
  private count = 0;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  private readonly delimiterCode: number;

  constructor(
    private readonly delimiter: string,
    private readonly newline: '\n' | '\r',
    private readonly maximumBytes: number,
    startByte: number,
    private readonly sink: CsvSink,
  ) {
    this.delimiterCode = delimiter.charCodeAt(0);
    this.textByte = startByte;
  }

  push(bytes: string): void {
    this.textByte += this.position;
    this.text = this.position === this.text.length ? bytes : this.text.slice(this.position) + bytes;
    this.position = 0;
    this.nextQuote = -1;
    if (this.text.length >= this.waitFor) this.advance(false);
  }

  finish(): void {
    this.advance(true);
  }

  get fieldCount(): number {
    return this.count;
  }

  field(index: number): string {
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    if (end > start && this.text.charCodeAt(start) === QUOTE) {
      const inner = this.text.slice(start + 1, end - 1);
      return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
    }
    return this.text.slice(start, end);
  }

  raw(): string {
    return this.text.slice(this.start, this.end);
  }

  place(): Place {
    return { line: this.line, byte: this.textByte + this.start };
  }

  private advance(last: boolean): void {
    const { text } = this;
    while (this.position < text.length) {
      let lineEnd = text.indexOf(this.newline, this.position);
      if (this.dropping) {
        this.position = lineEnd < 0 ? text.length : lineEnd + 1;
        if (lineEnd >= 0) {
          this.dropping = false;
          this.line++;
        }
        continue;
      }
      if (lineEnd < 0) {
        if (text.length - this.position > this.maximumBytes) {
          this.refuseLong(text.length);
          this.position = text.length;
          this.dropping = true;
          return;
        }
        if (!last) return;
        lineEnd = text.length;
      }
      if (lineEnd - this.position > this.maximumBytes) {
        this.refuseLong(lineEnd);
        this.position = lineEnd + 1;
        this.line++;
        continue;
      }
      if (this.nextQuote < this.position) {
        const found = text.indexOf('"', this.position);
        this.nextQuote = found < 0 ? text.length : found;
      }
      if (this.nextQuote > lineEnd) this.plainRecord(lineEnd);
      else if (!this.quotedRecord(lineEnd, last)) return;
    }
    this.waitFor = 0;
  }

  /** A line without any quote. */
  private plainRecord(lineEnd: number): void {
    const { text, delimiterCode, starts, ends } = this;
    const end = lineEnd > this.position && text.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd;
    let count = 0;
    let cell = this.position;
    for (let at = cell; at < end; at++) {
      if (text.charCodeAt(at) === delimiterCode) {
        starts[count] = cell;
        ends[count++] = at;
        cell = at + 1;
      }
    }
    starts[count] = cell;
    ends[count++] = end;
    this.emit(count, end);
    this.position = lineEnd + 1;
    this.line++;
  }

  /** A record with quotes, possibly over several lines. False: it needs more text than is there yet. */
  private quotedRecord(firstLineEnd: number, last: boolean): boolean {
    const { text, delimiterCode, starts, ends } = this;
    const newlineCode = this.newline.charCodeAt(0);
    const limit = this.position + this.maximumBytes;
    let count = 0;
    let lines = 1;
    let nextLine = firstLineEnd;
    let at = this.position;
    for (;;) {
      starts[count] = at;
      if (text.charCodeAt(at) === QUOTE) {
        at++;
        for (;;) {
          const quote = text.indexOf('"', at);
          if (quote < 0) {
            if (last || text.length > limit) return this.refuseLine('unclosed-quote', firstLineEnd);
            this.waitFor = 2 * (text.length - this.position);
            return false;
          }
          if (quote > limit) return this.refuseLine('unclosed-quote', firstLineEnd);
          while (nextLine < quote) {
            lines++;
            const found = text.indexOf(this.newline, nextLine + 1);
            nextLine = found < 0 ? text.length : found;
          }
          at = quote + 1;
          if (text.charCodeAt(at) !== QUOTE) break;
          at++;
        }
        if (at > limit) return this.refuseLine('record-too-long', firstLineEnd);
        // The closing quote may be the last byte that has arrived so far: what follows decides.
        if (at >= text.length && !last) return this.wait();
        ends[count++] = at;
        if (text.charCodeAt(at) === CARRIAGE_RETURN && newlineCode !== CARRIAGE_RETURN) {
          if (at + 1 >= text.length && !last) return this.wait();
          if (at + 1 >= text.length || text.charCodeAt(at + 1) === newlineCode) at++;
        }
      } else {
        while (at < text.length && text.charCodeAt(at) !== delimiterCode && text.charCodeAt(at) !== newlineCode) at++;
        if (at > limit) return this.refuseLine('record-too-long', firstLineEnd);
        if (at >= text.length && !last) return this.wait();
        const carriage = text.charCodeAt(at - 1) === CARRIAGE_RETURN && at > (starts[count] ?? 0) && newlineCode !== CARRIAGE_RETURN && text.charCodeAt(at) !== delimiterCode;
        ends[count++] = carriage ? at - 1 : at;
      }
      if (at >= text.length || text.charCodeAt(at) === newlineCode) break;
      if (text.charCodeAt(at) !== delimiterCode) return this.refuseLine('unclosed-quote', firstLineEnd);
      at++;
    }
    this.emit(count, ends[count - 1] ?? at);
    this.position = at + 1;
    this.line += lines;
    return true;
  }

  /** More bytes are needed to go on. */
  private wait(): false {
    this.waitFor = 0;
    return false;
  }

  private emit(count: number, end: number): void {
    this.start = this.position;
    this.end = end;
    this.count = count;
    // An empty line is no record.
    if (end > this.start) this.sink.record(this);
  }

  private refuseLong(end: number): void {
    this.start = this.position;
    this.sink.broken('record-too-long', this.text.slice(this.position, Math.min(end, this.position + 65_536)), this.place());
  }

  /** Refuses the first line of a broken record; the next line begins a new one. */
  private refuseLine(code: 'record-too-long' | 'unclosed-quote', firstLineEnd: number): true {
    this.start = this.position;
    this.sink.broken(code, this.text.slice(this.position, Math.min(firstLineEnd, this.position + 65_536)), this.place());
    this.position = firstLineEnd + 1;
    this.line++;
    return true;
  }
}
