import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateToDirectory, type SimulationResult } from '../simulate-to-directory';
import type { SimulatorOptions } from '../simulator-options';

export interface TemporaryRun extends SimulationResult {
  text(name: string): Promise<string>;
  remove(): Promise<void>;
}

/** Generates into a directory of its own. */
export async function temporaryRun(options: Omit<SimulatorOptions, 'directory'>): Promise<TemporaryRun> {
  const directory = await mkdtemp(join(tmpdir(), 'simulator-'));
  const result = await simulateToDirectory({ ...options, directory });
  return { ...result, text: (name) => readFile(join(directory, name), 'utf8'), remove: () => rm(directory, { recursive: true }) };
}
