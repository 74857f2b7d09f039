/** Why a single record is refused. A closed list: the quarantine groups by it. */
export const REJECTION_CODES = [
  'record-too-long',
  'unclosed-quote',
  'wrong-field-count',
  'invalid-encoding',
  'invalid-character',
  'invalid-json',
  'unknown-record',
  'missing-field',
  'value-too-long',
  'invalid-date',
  'nonexistent-local-time',
  'date-in-future',
  'end-before-start',
  'unlisted-value',
  'invalid-handle',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];
