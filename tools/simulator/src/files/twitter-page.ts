const PAGE_ITEMS = 100;

/** One page of the X API v2 in the making: items and the users they mention. */
export class TwitterPage {
  private data = '';
  private count = 0;
  private readonly users = new Map<string, string>();

  add(item: string, userId: string, user: string): void {
    this.data += this.count === 0 ? item : `,${item}`;
    this.count++;
    if (!this.users.has(userId)) this.users.set(userId, user);
  }

  get isFull(): boolean {
    return this.count >= PAGE_ITEMS;
  }

  /** The page as one line, empty text for an empty page; starts the next page. */
  take(): string {
    if (this.count === 0) return '';
    const line = `{"data":[${this.data}],"includes":{"users":[${[...this.users.values()].join(',')}]},"meta":{"result_count":${this.count}}}\n`;
    this.data = '';
    this.count = 0;
    this.users.clear();
    return line;
  }
}
