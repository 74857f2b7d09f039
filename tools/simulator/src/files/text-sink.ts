import { type FileHandle, open } from 'node:fs/promises';

const FLUSH_CHARACTERS = 1 << 18;

/** Collects text in memory and writes it out in large pieces. The producer awaits `flush` when the sink is full: that is the backpressure. */
export class TextSink {
  private pending = '';

  private constructor(private readonly file: FileHandle) {}

  /** Starts the file anew. */
  static async create(path: string): Promise<TextSink> {
    return new TextSink(await open(path, 'w'));
  }

  write(text: string): void {
    this.pending += text;
  }

  get isFull(): boolean {
    return this.pending.length >= FLUSH_CHARACTERS;
  }

  async flush(): Promise<void> {
    if (this.pending === '') return;
    const bytes = Buffer.from(this.pending, 'utf8');
    this.pending = '';
    await this.file.writeFile(bytes);
  }

  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      await this.file.close();
    }
  }
}
