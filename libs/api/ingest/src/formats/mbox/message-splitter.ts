import { LineSplitter } from '../../reading/line-splitter';
import type { Place } from '../../reading/place';

/** One message of a mailbox as latin1 bytes. */
export interface RawMessage {
  place: Place;
  /** The From_ line. */
  separator: string;
  /** Header lines as they are, folded. */
  head: string[];
  /** The body's beginning; long attachments are cut off behind the limit. */
  body: string[];
  /** The header did not end within the limit. */
  endlessHead: boolean;
}

/** `From sender date`: the date always has a clock time, which tells it from prose that begins with the word "From". */
const SEPARATOR = /^From \S*\s.*\d\d?:\d\d/;
const QUOTED_FROM = /^>+From /;

/**
 * Cuts a mailbox into messages (RFC 4155; mboxo and mboxrd, whose `>From` loses one `>`). A message begins at a From_ line at the start of
 * the file or after an empty line. Only the first `maximumBytes` of a message are held: a mail with an attachment of 30 MB is a mail.
 */
export class MessageSplitter {
  private readonly lines: LineSplitter;
  private message: RawMessage | null = null;
  private inBody = false;
  private size = 0;
  private afterEmptyLine = true;

  constructor(
    newline: '\n' | '\r',
    private readonly maximumBytes: number,
    startByte: number,
    private readonly onMessage: (message: RawMessage) => void,
  ) {
    this.lines = new LineSplitter(newline, maximumBytes, startByte, {
      line: (bytes, place) => this.line(bytes, place),
      tooLong: (beginning, place) => this.line(beginning, place),
    });
  }

  push(bytes: string): void {
    this.lines.push(bytes);
  }

  finish(): void {
    this.lines.finish();
    this.emit();
  }

  private line(line: string, place: Place): void {
    if (this.afterEmptyLine && line.startsWith('From ') && SEPARATOR.test(line.slice(0, 1000))) {
      this.emit();
      this.message = { place, separator: line, head: [], body: [], endlessHead: false };
      this.inBody = false;
      this.size = 0;
      this.afterEmptyLine = false;
      return;
    }
    this.afterEmptyLine = line === '';
    const { message } = this;
    if (!message) return;
    if (!this.inBody && line === '') {
      this.inBody = true;
      return;
    }
    if (this.size > this.maximumBytes) {
      if (!this.inBody) message.endlessHead = true;
      return;
    }
    this.size += line.length + 1;
    (this.inBody ? message.body : message.head).push(this.inBody && QUOTED_FROM.test(line) ? line.slice(1) : line);
  }

  private emit(): void {
    if (this.message) this.onMessage(this.message);
    this.message = null;
  }
}
