import { questionsOver } from '@channelwise/api/comparison';
import { openDataSource, poolOf } from '@channelwise/api/database';
import { checkRecovery, coverageTable, takeInSimulated, type Recovered } from '@channelwise/recovery';
import { parseArgs } from 'node:util';
import type { Store } from '../store/store';

/**
 * Simulates many seeds, takes each in like anybody's files into a database of its own, and prints how often the product's 95 % intervals
 * cover the planted truth.
 * @returns whether every kind of figure was covered in at least 90 %
 */
export async function recovery(store: Store, args: readonly string[], say: (line: string) => void): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { seeds: { type: 'string', default: '40' }, interactions: { type: 'string', default: '12000' }, months: { type: 'string', default: '6' } } });
  const runs: Recovered[][] = [];
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    runs.push(await oneSeed(store, seed, Number(values.interactions), Number(values.months)));
    const entries = runs.at(-1) ?? [];
    say(`seed ${seed}: ${entries.filter((entry) => entry.covered).length} of ${entries.length} intervals cover the truth`);
  }
  say(`\n${coverageTable(runs)}`);
  const figures = [...new Set(runs.flat().map((entry) => entry.figure))];
  return figures.every((figure) => {
    const entries = runs.flat().filter((entry) => entry.figure === figure);
    return entries.filter((entry) => entry.covered).length >= 0.9 * entries.length;
  });
}

async function oneSeed(store: Store, seed: number, interactions: number, months: number): Promise<Recovered[]> {
  const name = `channelwise_recovery_${process.pid}`;
  await store.pool.query(`create database ${name}`);
  const options = store.dataSource.options;
  if (options.type !== 'postgres') throw new Error('recovery needs PostgreSQL');
  const address = options.url ? { url: withDatabase(options.url, name) } : { host: options.host ?? '', port: options.port, user: options.username ?? '', database: name };
  const dataSource = await openDataSource(address);
  try {
    const pool = poolOf(dataSource);
    await pool.query(`insert into workspace (id, zone) values (1, 'Europe/London')`);
    const truth = await takeInSimulated(pool, { seed, interactions, months });
    return await checkRecovery(questionsOver(pool), truth);
  } finally {
    await dataSource.destroy();
    await store.pool.query(`drop database ${name} with (force)`);
  }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}
