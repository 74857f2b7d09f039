import type { CustomerRecord, Instant, Interaction } from '@channelwise/vocabulary';
import { cappedOriginal } from '../reading/limits';
import type { Place } from '../reading/place';
import type { AdapterItem } from './channel-adapter';
import { checkInteraction } from './check-interaction';
import { Refusal } from './refusal';

/** Collects items between two yields of an adapter. */
export class ItemBatch {
  private items: AdapterItem[] = [];

  constructor(
    private readonly now: Instant,
    private readonly keepOriginals: boolean,
  ) {}

  get size(): number {
    return this.items.length;
  }

  /** The items so far; the batch is empty afterwards. */
  take(): AdapterItem[] {
    const { items } = this;
    this.items = [];
    return items;
  }

  /** Adds an interaction, or its rejection where a check that holds for every format fails. */
  interaction(interaction: Interaction, place: Place, original: () => string, records = 1): void {
    const checked = checkInteraction(interaction, this.now);
    if (checked instanceof Refusal) return this.refuse(checked, place, original(), records);
    const item: AdapterItem = { kind: 'interaction', interaction: checked, place, records };
    if (this.keepOriginals) item.original = cappedOriginal(original());
    this.items.push(item);
  }

  customer(customer: CustomerRecord, place: Place, original: () => string): void {
    const item: AdapterItem = { kind: 'customer', customer, place, records: 1 };
    if (this.keepOriginals) item.original = cappedOriginal(original());
    this.items.push(item);
  }

  leaveOut(rule: string, place: Place, original: string, records = 1): void {
    this.items.push({ kind: 'left-out', rule, place, records, original: cappedOriginal(original) });
  }

  refuse(refusal: Refusal, place: Place, original: string, records = 1): void {
    this.items.push({ kind: 'rejected', code: refusal.code, message: refusal.message, field: refusal.field, place, records, original: cappedOriginal(original) });
  }
}
