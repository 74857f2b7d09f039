/**
 * What a reader downloads before the first page is drawn, gzipped: the scripts and styles that the built index.html names, and
 * what those scripts import statically. Fails above the limit. `node apps/dashboard/tools/initial-size.mjs` after a build.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_BYTES = 110_000;
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../dist/apps/dashboard/browser');

const found = new Map();

function take(name) {
  if (found.has(name)) return;
  const content = readFileSync(join(folder, name), 'utf8');
  found.set(name, gzipSync(content, { level: 9 }).length);
  if (!name.endsWith('.js')) return;
  for (const [, imported] of content.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) take(imported);
}

const index = readFileSync(join(folder, 'index.html'), 'utf8');
for (const [, name] of index.matchAll(/(?:src|href)="([\w.-]+\.(?:js|css))"/g)) take(name);

const total = [...found.values()].reduce((sum, bytes) => sum + bytes, 0);
for (const [name, bytes] of found) console.log(`${String(bytes).padStart(8)}  ${name}`);
console.log(`${String(total).padStart(8)}  bytes gzipped before the first page, limit ${LIMIT_BYTES}`);
if (found.size < 2 || total > LIMIT_BYTES) {
  console.error(found.size < 2 ? 'The built index.html names no scripts: build the dashboard first.' : 'Too much: look for a page or a chart that came into the first load.');
  process.exit(1);
}
