import { hash } from 'node:crypto';
import type { CopyTarget } from '../copy/copy-line';
import type { AdapterItem } from '../../formats/channel-adapter';

export const CUSTOMER_COLUMNS = ['seq', 'line', 'records', 'customer_id', 'content_hash', 'original'] as const;
export const CUSTOMER_HANDLE_COLUMNS = ['seq', 'kind', 'value'] as const;
export const CUSTOMER_SEGMENT_COLUMNS = ['seq', 'scheme', 'name'] as const;

export interface CustomerTargets {
  customer: CopyTarget;
  customerHandle: CopyTarget;
  customerSegment: CopyTarget;
}

/**
 * Writes one customer record. `joins`: it comes from a customer list and joins its handles into one person. A row of a CSV that is an
 * interaction too only tells the segment of whoever owns its handle: it is no evidence that two handles are one person.
 */
export function writeCustomer(targets: CustomerTargets, seq: number, item: Extract<AdapterItem, { kind: 'customer' }>, joins: boolean): void {
  const { customerId, handles, segments } = item.customer;
  const { rows } = targets.customer;
  rows.startRow(CUSTOMER_COLUMNS.length);
  rows.int64(seq);
  rows.int64(item.place.line);
  rows.int32(item.records);
  rows.text(joins ? customerId : null);
  rows.fillHash(rows.reserveHash(), hash('sha256', JSON.stringify([customerId, handles.map(({ kind, value }) => [kind, value]).sort(), Object.entries(segments).sort()]), 'hex'));
  rows.text(item.original ?? null);
  for (const { kind, value } of handles) {
    targets.customerHandle.rows.startRow(CUSTOMER_HANDLE_COLUMNS.length);
    targets.customerHandle.rows.int64(seq);
    targets.customerHandle.rows.text(kind);
    targets.customerHandle.rows.text(value);
  }
  for (const [scheme, name] of Object.entries(segments)) {
    targets.customerSegment.rows.startRow(CUSTOMER_SEGMENT_COLUMNS.length);
    targets.customerSegment.rows.int64(seq);
    targets.customerSegment.rows.text(scheme);
    targets.customerSegment.rows.text(name);
  }
}
