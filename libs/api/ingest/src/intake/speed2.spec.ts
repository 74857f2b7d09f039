import { createReadStream } from 'node:fs';
import { ADAPTERS } from '../formats/adapters';
import { DEFAULT_TAXONOMY } from '../classification/default-taxonomy';
import mapping from '../mapping/examples/kansas-city-311.json';
import { BinaryRows } from './copy/binary-rows';
import { writeInteraction } from './work/interaction-rows';

test('speed', async () => {
  for (let r = 0; r < 3; r++) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  let n = 0, w = 0;
  const rows = new BinaryRows();
  for await (const items of ADAPTERS.csv!.read(createReadStream('/tmp/q/speed.csv', {highWaterMark: 262144}), { sourceName: 's', now: Date.now(), topics: DEFAULT_TAXONOMY, options: { csv: { mapping: mapping as never } }, keepOriginals: true })) {
    n += items.length;
    const t = performance.now();
    for (const item of items) { if (item.kind === 'interaction') writeInteraction(rows, 1, item); if (rows.full) rows.take(); }
    w += performance.now() - t;
  }
  console.log(n, performance.now() - start, 'write', w, process.cpuUsage(cpu));
  }
});
