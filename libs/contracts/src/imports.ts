/** How an import stands. `done`, `failed`, `cancelled` and `interrupted` are final; nothing of the latter three is in the data. */
export const IMPORT_STATES = ['waiting', 'reading', 'storing', 'linking', 'done', 'failed', 'cancelled', 'interrupted'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const FORMATS = ['csv', 'asterisk-queue-log', 'mbox', 'x-api-v2', 'facebook-graph', 'customers'] as const;
export type FormatKey = (typeof FORMATS)[number];

/** What to do with a record whose id is known but whose content differs: keep the first and report it, or let the later one correct it. */
export const CORRECTION_RULES = ['reject', 'replace'] as const;
export type CorrectionRule = (typeof CORRECTION_RULES)[number];

export interface ImportRequest {
  fileName: string;
  /** Size in bytes where known; null for a stream. */
  sizeBytes: number | null;
  format: FormatKey;
  /** Name of the source: ids are unique within it. */
  sourceName: string;
  /** For `csv`: the mapping (see the ingest library); null otherwise. */
  mapping: unknown | null;
  /** Options of the format: company addresses, user ids, page ids, default country. */
  options: Record<string, unknown>;
  corrections: CorrectionRule;
  /** "The data of this source is complete up to here" (ISO 8601 with offset), null = its latest event. */
  completeUpTo: string | null;
  /** Keep the generated demo beside the own data; by default it is removed by the first own import. */
  keepDemo: boolean;
}

/** Reconciles to the last record: received = accepted + duplicates + leftOut + rejected. */
export interface ImportCounts {
  received: number;
  accepted: number;
  /** Of the accepted: records that corrected a stored one. */
  corrected: number;
  duplicates: number;
  leftOut: number;
  rejected: number;
}

export interface ImportReason {
  kind: 'left-out' | 'rejected';
  code: string;
  message: string;
  count: number;
  /** Lines of the first few. */
  lines: number[];
}

export interface ImportStatus {
  id: string;
  fileName: string;
  format: FormatKey;
  sourceName: string;
  state: ImportState;
  bytesRead: number;
  bytesTotal: number | null;
  counts: ImportCounts;
  recordsPerSecond: number | null;
  secondsLeft: number | null;
  startedAt: string;
  finishedAt: string | null;
  /** Why it failed, and what to do. */
  problem: { code: string; message: string; remedy: string; line: number | null } | null;
  reasons: ImportReason[];
  demoRemoved: boolean;
}

export interface PreviewRequest {
  fileName: string;
  /** The first bytes of the file (at most 256 KiB), base64. */
  sample: string;
  /** Whether the sample is the whole file. */
  whole: boolean;
  /** Null = guess. */
  format: FormatKey | null;
  mapping: unknown | null;
  options: Record<string, unknown>;
}

export interface PreviewRow {
  line: number;
  /** Cells as they stand in the file (csv), or the main fields of the record (native formats). */
  cells: string[];
  /** What the product makes of it, in words; null when it is left out or rejected. */
  interpreted: { channel: string; kind: string; customer: string; when: string; topic: string | null; outcome: string } | null;
  leftOut: string | null;
  problems: { column: string | null; code: string; message: string }[];
}

export interface PreviewAnswer {
  format: FormatKey;
  /** Between 0 and 1. */
  confidence: number;
  reason: string;
  columns: string[];
  /** The mapping used: the given one, or a proposal (csv only). */
  mapping: unknown | null;
  options: Record<string, unknown>;
  rows: PreviewRow[];
  /** Problems of the mapping or file as a whole. */
  problems: { field: string | null; code: string; message: string }[];
}

export interface SavedMapping {
  name: string;
  mapping: unknown;
  savedAt: string;
}
