import type { Place } from '../place';
import { UnreadableFile } from '../unreadable-file';
import { HeldDocument } from './held-document';
import type { JsonElementSink } from './json-element-sink';

/** Objects that only hold the page of elements below themselves: `{"posts":{"data":[...]}}`. */
const ENVELOPES = new Set(['posts', 'feed', 'conversations', 'tweets', 'visitor_posts']);
const MOST_ENVELOPES = 4;
const LIST = 'data';

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const COMMA = 44;
const COLON = 58;
const NEWLINE = 10;

/** Where the splitter stands: between documents, in an envelope (expecting a key, a colon, a value), in the list, or inside something taken or skipped whole. */
type Standing = 'between' | 'key' | 'colon' | 'value' | 'list' | 'whole';

/**
 * Cuts the elements of a JSON document's list out of a stream, without holding the document: the top-level array, or the array `data` of a
 * top-level object (or of an envelope in it). A top-level object without such a list is one element itself. Several documents may follow each
 * other. Elements are found by their brackets; whether they are sound JSON is for JSON.parse to say.
 */
export class JsonElementSplitter {
  private standing: Standing = 'between';
  /** Open envelopes, the document itself included. */
  private envelopes = 0;
  private key = '';
  private readingKey = false;
  /** Inside 'whole': open brackets, and whether in a string. */
  private depth = 0;
  private inString = false;
  private escaped = false;
  private taking = false;
  private returnTo: 'list' | 'key' = 'key';
  private element = '';
  private elementPlace: Place = { line: 1, byte: 0 };
  private elementTooLong = false;
  /** The whole top-level object as long as no list was found in it: it may be an element itself. */
  private readonly document = new HeldDocument();
  /** The top level is an array: its end is the document's end. */
  private topIsList = false;
  private line = 1;
  private byte: number;

  constructor(
    private readonly maximumBytes: number,
    startByte: number,
    private readonly sink: JsonElementSink,
  ) {
    this.byte = startByte;
  }

  push(bytes: string): void {
    let at = 0;
    let documentFrom = 0;
    while (at < bytes.length) {
      if (this.standing === 'whole') {
        at = this.whole(bytes, at);
        continue;
      }
      const code = bytes.charCodeAt(at);
      if (code === NEWLINE) this.line++;
      if (this.readingKey) this.keyCharacter(bytes.charAt(at), code);
      else if (code > 32) {
        if (this.standing === 'between') documentFrom = at;
        const standing = this.structure(bytes, at, code);
        if (standing === 'whole') continue;
        if (standing === 'between') this.document.end(bytes.slice(documentFrom, at + 1), this.maximumBytes, this.sink);
      }
      at++;
    }
    if (this.standing !== 'between') this.document.hold(bytes.slice(documentFrom), this.maximumBytes);
    this.byte += bytes.length;
  }

  /** The bytes are at their end. Throws UnreadableFile `truncated-json` inside a document. */
  finish(): void {
    if (this.standing === 'between') return;
    throw new UnreadableFile('truncated-json', `The JSON document ends in the middle (line ${this.line}).`, 'Export or copy the file again: it was cut off. What stands before the cut is sound.', this.elementPlace);
  }

  /** Takes one character of structure; answers where the splitter stands then. */
  private structure(bytes: string, at: number, code: number): Standing {
    this.step(bytes, at, code);
    return this.standing;
  }

  private step(bytes: string, at: number, code: number): void {
    switch (this.standing) {
      case 'between':
        return this.beginDocument(bytes, at, code);
      case 'key':
        if (code === QUOTE) {
          this.readingKey = true;
          this.key = '';
        } else if (code === CLOSE_OBJECT) this.closeEnvelope();
        else if (code !== COMMA) this.refuse(at, 'a key');
        return;
      case 'colon':
        if (code !== COLON) this.refuse(at, 'a colon');
        this.standing = 'value';
        return;
      case 'value':
        if (code === OPEN_LIST && this.key === LIST) {
          this.standing = 'list';
          this.document.isPage = true;
        } else if (code === OPEN_OBJECT && ENVELOPES.has(this.key) && this.envelopes < MOST_ENVELOPES) {
          this.envelopes++;
          this.standing = 'key';
        } else if (code === CLOSE_OBJECT || code === CLOSE_LIST || code === COMMA || code === COLON) this.refuse(at, 'a value');
        else this.beginWhole(at, false, 'key');
        return;
      case 'list':
        if (code === CLOSE_LIST) this.standing = this.topIsList ? 'between' : 'key';
        else if (code === CLOSE_OBJECT || code === COLON) this.refuse(at, 'a value');
        else if (code !== COMMA) this.beginWhole(at, true, 'list');
        return;
      case 'whole':
        return;
    }
  }

  private beginDocument(bytes: string, at: number, code: number): void {
    this.topIsList = code === OPEN_LIST;
    this.document.begin(this.placeAt(at), this.topIsList);
    if (code === OPEN_LIST) this.standing = 'list';
    else if (code === OPEN_OBJECT) {
      this.standing = 'key';
      this.envelopes = 1;
    } else {
      throw new UnreadableFile('invalid-json', `The file is not JSON: line ${this.line} has "${bytes.charAt(at)}" where an object or a list should begin.`, 'Choose a JSON or JSON Lines file.', this.placeAt(at));
    }
  }

  private keyCharacter(character: string, code: number): void {
    if (this.escaped) this.escaped = false;
    else if (code === BACKSLASH) this.escaped = true;
    else if (code === QUOTE) {
      this.readingKey = false;
      this.standing = 'colon';
      return;
    }
    // Only short keys are looked for.
    if (this.key.length < 40) this.key += character;
  }

  private closeEnvelope(): void {
    this.envelopes--;
    this.standing = this.envelopes === 0 ? 'between' : 'key';
  }

  /** A value begins that is taken as an element or skipped. */
  private beginWhole(at: number, taking: boolean, returnTo: 'list' | 'key'): void {
    this.standing = 'whole';
    this.taking = taking;
    this.returnTo = returnTo;
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
    this.element = '';
    this.elementTooLong = false;
    this.elementPlace = this.placeAt(at);
  }

  /** Walks through a value as far as the bytes go; answers where it stopped. */
  private whole(bytes: string, start: number): number {
    let at = start;
    while (at < bytes.length) {
      const code = bytes.charCodeAt(at);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === BACKSLASH) this.escaped = true;
        else if (code === QUOTE) this.inString = false;
        else if (code === NEWLINE) this.line++;
      } else if (code === QUOTE) this.inString = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) this.depth++;
      else if (code === NEWLINE) this.line++;
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        // A bracket that was never opened here ends a bare value (number, word) and belongs to what is around it.
        if (this.depth === 0) return this.leaveWhole(bytes, start, at);
        this.depth--;
        if (this.depth === 0) return this.leaveWhole(bytes, start, at + 1);
      } else if (code === COMMA && this.depth === 0) return this.leaveWhole(bytes, start, at);
      at++;
    }
    this.take(bytes, start, at);
    return at;
  }

  private leaveWhole(bytes: string, start: number, end: number): number {
    this.take(bytes, start, end);
    this.closeWhole();
    return end;
  }

  private closeWhole(): void {
    if (this.taking && !this.elementTooLong) this.sink.element(this.element, this.elementPlace);
    this.element = '';
    this.standing = this.returnTo;
  }

  private take(bytes: string, start: number, end: number): void {
    if (!this.taking || this.elementTooLong) return;
    this.element += bytes.slice(start, end);
    if (this.element.length <= this.maximumBytes) return;
    this.elementTooLong = true;
    this.sink.tooLong(this.element.slice(0, 65_536), this.elementPlace);
    this.element = '';
  }

  private placeAt(at: number): Place {
    return { line: this.line, byte: this.byte + at };
  }

  private refuse(at: number, expected: string): never {
    throw new UnreadableFile('invalid-json', `The file is not sound JSON: line ${this.line} has something else where ${expected} should be.`, 'Export the file again, or check it with a JSON validator.', this.placeAt(at));
  }
}
