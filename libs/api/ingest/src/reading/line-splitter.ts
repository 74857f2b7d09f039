import type { Place } from './place';

/** Receives lines as latin1 bytes, without their line end. */
export interface LineSink {
  line(bytes: string, place: Place): void;
  /** A line over the limit: its beginning. The rest of it is dropped unread. */
  tooLong(beginning: string, place: Place): void;
}

/** Cuts pieces of a file into lines. `\n` or `\r\n`; in files of old Macs `\r`. Empty lines are handed on, too. */
export class LineSplitter {
  private rest = '';
  private restByte: number;
  private line = 1;
  private dropping = false;

  constructor(
    private readonly newline: '\n' | '\r',
    private readonly maximumBytes: number,
    startByte: number,
    private readonly sink: LineSink,
  ) {
    this.restByte = startByte;
  }

  push(bytes: string): void {
    const text = this.rest === '' ? bytes : this.rest + bytes;
    let position = 0;
    for (;;) {
      const end = text.indexOf(this.newline, position);
      if (end < 0) break;
      this.emit(text, position, end);
      position = end + 1;
    }
    if (text.length - position > this.maximumBytes) {
      if (!this.dropping) this.emitTooLong(text, position);
      this.dropping = true;
      position = text.length;
    }
    this.rest = this.dropping ? '' : text.slice(position);
    this.restByte += this.dropping ? text.length : position;
  }

  finish(): void {
    if (this.rest !== '') this.emit(this.rest, 0, this.rest.length);
    this.rest = '';
  }

  private emit(text: string, start: number, end: number): void {
    if (this.dropping) this.dropping = false;
    else if (end - start > this.maximumBytes) this.emitTooLong(text, start);
    else this.sink.line(text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end), { line: this.line, byte: this.restByte + start });
    this.line++;
  }

  private emitTooLong(text: string, start: number): void {
    this.sink.tooLong(text.slice(start, start + 65_536), { line: this.line, byte: this.restByte + start });
  }
}
