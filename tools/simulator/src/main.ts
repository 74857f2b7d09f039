import type { SimulatorOptions } from './simulator-options';
import { simulateToDirectory, type SimulationResult } from './simulate-to-directory';

/** The command: generates the files and says in a few lines what was written. Throws a SimulatorOptionError for options that make no sense. */
export async function runSimulator(options: SimulatorOptions, say: (line: string) => void = console.log): Promise<SimulationResult> {
  const began = performance.now();
  const result = await simulateToDirectory(options);
  const seconds = (performance.now() - began) / 1000;
  const { manifest, truth } = result;
  say(`Generated ${manifest.interactions} interactions of ${truth.counts.customers} customers in ${seconds.toFixed(1)} s (seed ${manifest.seed}, profile ${manifest.profile}), complete up to ${manifest.to}.`);
  for (const file of manifest.files) say(`  ${file.name}${file.channel ? `: ${file.interactions} interactions` : ''}`);
  say(`Planted truth: truth.json in ${result.directory}`);
  return result;
}
