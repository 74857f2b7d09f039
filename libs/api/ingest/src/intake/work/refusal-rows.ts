import type { AdapterItem } from '../../formats/channel-adapter';
import type { BinaryRows } from '../copy/binary-rows';

export const REFUSAL_COLUMNS = ['line', 'records', 'kind', 'code', 'message', 'original'] as const;

/** The code under which records are kept that a rule of the mapping or of the format leaves out. */
export const LEFT_OUT_BY_RULE = 'left-out-by-rule';

/** Writes one record that was not taken in, with why. */
export function writeRefusal(rows: BinaryRows, item: Extract<AdapterItem, { kind: 'rejected' | 'left-out' }>): void {
  rows.startRow(REFUSAL_COLUMNS.length);
  rows.int64(item.place.line);
  rows.int32(item.records);
  rows.text(item.kind);
  rows.text(item.kind === 'rejected' ? item.code : LEFT_OUT_BY_RULE);
  rows.text(item.kind === 'rejected' ? item.message : item.rule);
  rows.text(item.original);
}
