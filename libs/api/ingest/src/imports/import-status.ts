import type { ImportReason, ImportStatus } from '@channelwise/contracts';
import type { Instant } from '@channelwise/vocabulary';
import type { IntakeProgress } from '../intake/intake-request';
import type { ImportRow } from './import-rows';

/** A running import as its process sees it, ahead of the row by up to a second. */
export interface LiveProgress extends IntakeProgress {
  startedAt: Instant;
}

/** What the API says about an import. Rate and time left are told while the file is being read, and null at any other time. */
export function importStatus(row: ImportRow, reasons: ImportReason[], live: LiveProgress | null, now: Instant): ImportStatus {
  const running = live !== null && row.finishedAt === null;
  const bytesRead = running ? live.bytesRead : row.bytesRead;
  const counts = running ? live.counts : row.counts;
  const seconds = running && live.state === 'reading' ? (now - live.startedAt) / 1000 : 0;
  return {
    id: row.id,
    fileName: row.fileName,
    format: row.format,
    sourceName: row.sourceName,
    state: running ? live.state : row.state,
    bytesRead,
    bytesTotal: row.bytesTotal,
    counts,
    recordsPerSecond: seconds > 0 && counts.received > 0 ? Math.round(counts.received / seconds) : null,
    secondsLeft: seconds > 0 && bytesRead > 0 && row.bytesTotal !== null ? Math.max(0, Math.round(((row.bytesTotal - bytesRead) / bytesRead) * seconds)) : null,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    problem: row.problem,
    reasons,
    demoRemoved: row.demoRemoved,
  };
}
