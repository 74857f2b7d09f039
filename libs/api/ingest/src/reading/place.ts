/** Where a record starts in its file. */
export interface Place {
  /** 1-based line. In a JSON document on one line this stays 1. */
  line: number;
  /** 0-based byte. In a UTF-16 file it is counted in the text as UTF-8. */
  byte: number;
}
