import type { Pool } from 'pg';
import type { ImportStatus } from '@channelwise/contracts';
import { bytesOf } from '../../formats/testing/read-all';
import { ImportRows } from '../../imports/import-rows';
import { importStatus } from '../../imports/import-status';
import { runImport } from '../../imports/run-import';
import { toIntakeRequest, type StoredImportRequest } from '../../imports/to-intake-request';
import type { CsvMapping } from '../../mapping/csv-mapping';
import type { IntakeProgress } from '../intake-request';

/** The clock of the specs. */
export const NOW = Date.parse('2026-11-01T00:00:00Z');

/** Reads `id,channel,who,at,answered,ended,topic,tier`: calls and messages as cases, in UTC. */
export const CASES: CsvMapping = {
  name: 'Cases',
  delimiter: ',',
  encoding: 'utf-8',
  header: true,
  timeZone: 'America/Chicago',
  dateFormats: ['iso'],
  recordKind: 'case',
  leaveOut: [{ column: 'who', values: ['BOT'], because: 'a robot is no customer' }],
  columns: {
    externalId: { column: 'id' },
    channel: { column: 'channel', values: { phone: 'phone', email: 'email', twitter: 'twitter', facebook: 'facebook' } },
    customer: { column: 'who', handleKind: 'by-channel' },
    occurredAt: { column: 'at' },
    answeredAt: { column: 'answered' },
    endedAt: { column: 'ended' },
    topic: { columns: ['topic'] },
    segments: { Tier: { column: 'tier' } },
  },
};

const HEADER = 'id,channel,who,at,answered,ended,topic,tier';

/** A file of cases; each row may leave out its last cells. */
export function casesFile(...rows: string[]): string {
  const width = HEADER.split(',').length;
  return [HEADER, ...rows.map((row) => row + ','.repeat(Math.max(0, width - row.split(',').length)))].join('\n');
}

export interface ImportOptions {
  request?: Partial<StoredImportRequest>;
  signal?: AbortSignal;
  onProgress?: (progress: IntakeProgress) => void;
  now?: number;
}

/** Imports a content as the API would, and answers how it ended. */
export async function importContent(pool: Pool, content: string | AsyncIterable<Buffer>, { request = {}, signal, onProgress, now = NOW }: ImportOptions = {}): Promise<ImportStatus> {
  const stored: StoredImportRequest = { fileName: 'cases.csv', sizeBytes: null, format: 'csv', sourceName: 'desk', mapping: CASES, options: {}, corrections: 'reject', completeUpTo: null, keepDemo: false, ...request };
  const rows = new ImportRows(pool);
  const { id } = await rows.add(stored);
  await rows.claim(id, null);
  await runImport(pool, id, typeof content === 'string' ? bytesOf(content) : content, toIntakeRequest(stored), {
    signal: signal ?? new AbortController().signal,
    now,
    onProgress: onProgress ?? (() => undefined),
    log: () => undefined,
  });
  return importStatus(await rows.read(id), await rows.reasons(id), null, now);
}

/** Everything that an import can change, as text: two equal ones are two equal stores. The log of imports is not part of it. */
export async function storeContent(pool: Pool): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const table of ['interaction', 'handle', 'customer_segment', 'topic', 'segment_scheme', 'segment', 'source', 'contact', 'tally', 'touched_customer', 'contact_before']) {
    const { rows } = await pool.query<{ line: string }>(`select (to_jsonb(kept) - 'import_id')::text as line from ${table} as kept order by 1`);
    content[table] = rows.map((row) => row.line);
  }
  const { rows } = await pool.query<{ line: string }>(`select (to_jsonb(workspace) - 'version')::text as line from workspace`);
  content['workspace'] = rows.map((row) => row.line);
  return content;
}

/** The work tables that are there, by name. */
export async function workTables(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(`select tablename as name from pg_tables where tablename like 'import\\_work\\_%' order by 1`);
  return rows.map((row) => row.name);
}
