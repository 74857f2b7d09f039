import type { CellReader } from './read-value';

const CACHE_SIZE = 20_000;

/** Joins the cells of several columns into one topic. Topics repeat: each combination is joined and kept once, so that rows share the string. */
export class TopicColumns {
  private readonly known = new Map<string, string | null>();

  constructor(private readonly indexes: readonly number[]) {}

  /** Null when all cells are empty. */
  read(cell: CellReader): string | null {
    const written = this.indexes.length === 1 ? cell(this.indexes[0] ?? 0) : this.indexes.map(cell).join('\u001f');
    let topic = this.known.get(written);
    if (topic === undefined) {
      const parts = written.split('\u001f').map((part) => part.trim());
      topic = parts.filter((part) => part !== '').join(' · ') || null;
      if (this.known.size >= CACHE_SIZE) this.known.clear();
      // The copies let go of the piece of the file that the cells are slices of.
      this.known.set(copy(written), topic === null ? null : copy(topic));
    }
    return topic;
  }
}

function copy(text: string): string {
  return Buffer.from(text).toString();
}
