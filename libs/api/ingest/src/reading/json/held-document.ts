import type { Place } from '../place';
import type { JsonElementSink } from './json-element-sink';

/** A top-level object, held as long as it may be an element itself: until a list of elements is found in it, or it is too long. */
export class HeldDocument {
  /** A list was found: the object is a page around elements. */
  isPage = false;
  private text = '';
  private tooLong = false;
  private place: Place = { line: 1, byte: 0 };

  begin(place: Place, isPage: boolean): void {
    this.place = place;
    this.isPage = isPage;
    this.text = '';
    this.tooLong = false;
  }

  hold(bytes: string, maximumBytes: number): void {
    if (this.isPage || this.tooLong) {
      if (this.isPage) this.text = '';
      return;
    }
    this.text += bytes;
    if (this.text.length <= maximumBytes) return;
    this.tooLong = true;
    this.text = this.text.slice(0, 65_536);
  }

  /** The object has ended with these bytes. */
  end(bytes: string, maximumBytes: number, sink: JsonElementSink): void {
    this.hold(bytes, maximumBytes);
    if (!this.isPage) {
      if (this.tooLong) sink.tooLong(this.text, this.place);
      else sink.element(this.text, this.place);
    }
    this.text = '';
  }
}
