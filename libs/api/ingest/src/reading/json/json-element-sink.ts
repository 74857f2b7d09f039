import type { Place } from '../place';

export interface JsonElementSink {
  /** The text of one element as latin1 bytes. */
  element(bytes: string, place: Place): void;
  /** An element over the limit: its beginning. */
  tooLong(beginning: string, place: Place): void;
}
