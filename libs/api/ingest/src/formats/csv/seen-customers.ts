import type { CustomerRecord } from '@channelwise/vocabulary';

const SIZE = 100_000;

/** Remembers, within a bound, whose segments were handed on already, so that a customer of a thousand rows is not told a thousand times. */
export class SeenCustomers {
  private readonly seen = new Map<string, string>();

  isNew(customer: CustomerRecord): boolean {
    const segments = JSON.stringify(customer.segments);
    const key = `${customer.handles[0]?.kind}:${customer.customerId}`;
    if (this.seen.get(key) === segments) return false;
    if (this.seen.size >= SIZE) this.seen.clear();
    this.seen.set(key, segments);
    return true;
  }
}
