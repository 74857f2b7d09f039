import { migratedDatabase } from '@channelwise/api/database';
import { ingestFile } from '../imports/ingest-file';
import mapping from '../mapping/examples/kansas-city-311.json';
import { writeFileSync } from 'node:fs';

test('speed', async () => {
  const database = await migratedDatabase();
  const n = Number(process.env['N'] ?? 150000);
  const lines = ['case_id,source,category,type,department,created,closed_date,address_key'];
  for (let i = 0; i < n; i++) {
    const d = new Date(Date.UTC(2024, 0, 1) + i * 300_000).toISOString();
    lines.push(`${20240000 + i},${['PHONE', 'EMAIL', 'TWIR', 'WEB'][i % 4]},cat${i % 12},type ${i % 40},Public Works,${d.slice(0, 16)},${new Date(Date.parse(d) + 86400000 * 4).toISOString().slice(0, 10)},${(i * 7919) % 40000}`);
  }
  writeFileSync('/tmp/q/speed.csv', lines.join('\n'));
  for (let r = 0; r < 2; r++) {
    const start = Date.now();
    let last = '';
    const status = await ingestFile(database.pool, '/tmp/q/speed.csv', { format: 'csv', sourceName: 'KC', mapping, options: {}, corrections: 'reject', completeUpTo: null, keepDemo: false }, (p) => {
      if (p.state !== last) console.log(p.state, Date.now() - start);
      last = p.state;
    });
    console.log(Date.now() - start, JSON.stringify(status));
  }
  await database.drop();
}, 120000);
