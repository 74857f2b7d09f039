import { ingestFile } from '@channelwise/api/ingest';
import { simulateToDirectory, type SimulatedTruth, type SimulatorOptions } from '@channelwise/simulator';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';

/** Simulates into a folder that is removed again, and takes every file in like anybody's. @returns what was planted */
export async function takeInSimulated(pool: Pool, options: Omit<SimulatorOptions, 'directory'>): Promise<SimulatedTruth> {
  const directory = await mkdtemp(join(tmpdir(), 'channelwise-recovery-'));
  try {
    const { manifest, truth } = await simulateToDirectory({ directory, ...options });
    const { companyAddresses, companyUserIds, pageIds } = manifest;
    const customersFirst = [...manifest.files].sort((one, two) => Number(two.format === 'customers') - Number(one.format === 'customers'));
    for (const file of customersFirst) {
      const status = await ingestFile(pool, join(directory, file.name), {
        format: file.format,
        sourceName: file.name,
        mapping: null,
        options: { companyAddresses, companyUserIds, pageIds },
        corrections: 'reject',
        completeUpTo: manifest.to,
        keepDemo: true,
        generated: true,
      });
      if (status.state !== 'done' || status.counts.rejected > 0) throw new Error(`${file.name}: ${status.problem?.message ?? `${status.state}, ${status.counts.rejected} rejected`}`);
    }
    return truth;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
