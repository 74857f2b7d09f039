import { ingestFile, removeDemo } from '@channelwise/api/ingest';
import { bringUpToDate } from '@channelwise/api/tallies';
import { simulateToDirectory } from '@channelwise/simulator';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../settings';
import { aloneInTransaction } from '../store/in-transaction';
import type { Store } from '../store/store';

/** Today's date in London, where the demo's company works: the demo is complete up to last midnight. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());

/**
 * Loads the generated demo into an empty workspace, and anew where an earlier start was killed while it did. Does nothing where
 * anything else was ever imported.
 */
export async function loadDemoIfEmpty(store: Store, settings: Settings, log: (line: string) => void): Promise<void> {
  const { rows } = await store.pool.query<{ empty: boolean; half_loaded: boolean }>(
    `select not exists (select from source) as empty,
       (select coalesce(bool_and(source.generated), false) from source) and (select workspace.as_of is null from workspace) as half_loaded`,
  );
  const state = rows[0];
  if (state?.half_loaded) await aloneInTransaction(store.pool, removeDemo);
  if (state?.empty || state?.half_loaded) await loadDemo(store, settings, log);
}

/** Generates the demo and takes it in like anybody's files. @throws Error naming the file and the reason when one is refused */
export async function loadDemo(store: Store, settings: Settings, log: (line: string) => void): Promise<void> {
  const began = Date.now();
  const directory = join(settings.dataFolder, 'demo');
  await mkdir(directory, { recursive: true });
  log(`Generating the demo: ${settings.demo.interactions.toLocaleString('en')} interactions over 18 months ...`);
  try {
    const { manifest } = await simulateToDirectory({ directory, seed: settings.demo.seed, interactions: settings.demo.interactions, until: settings.demo.until ?? today(), months: 18 });
    const options = { companyAddresses: manifest.companyAddresses, companyUserIds: manifest.companyUserIds, pageIds: manifest.pageIds };
    const inOrder = [...manifest.files].sort((one, two) => Number(two.format === 'customers') - Number(one.format === 'customers'));
    for (const file of inOrder) {
      log(`Taking in ${file.name} ...`);
      const status = await ingestFile(store.pool, join(directory, file.name), {
        format: file.format,
        sourceName: `Demo: ${file.name}`,
        mapping: null,
        options,
        corrections: 'reject',
        completeUpTo: file.channel === null ? null : manifest.to,
        keepDemo: true,
        generated: true,
        linkLater: true,
      });
      if (status.state !== 'done') throw new Error(`The demo could not be loaded: ${file.name}: ${status.problem?.message ?? status.state}`);
    }
    log('Linking contacts into issues and counting ...');
    await aloneInTransaction(store.pool, bringUpToDate);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  log(`The demo is loaded (${((Date.now() - began) / 1000).toFixed(1)} s). It is generated data, and makes room for the first file of your own.`);
}
