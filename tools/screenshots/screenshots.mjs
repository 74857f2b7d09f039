/**
 * Pictures of pages, to look at: `node_modules/.bin/node tools/screenshots/screenshots.mjs URL FOLDER [ROUTE ...]`.
 * Every route (default `/`) is taken as a full page at 1440 and 390 pixels, light and dark: `FOLDER/<route>-<width>-<scheme>.png`.
 * What a page writes to its console as an error, and requests that failed, are printed.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../apps/dashboard-e2e/src/browser.mts';

const WIDTHS = [1440, 390];
const SCHEMES = ['light', 'dark'];

const [, , address, folder, ...routes] = process.argv;
if (address === undefined || folder === undefined) {
  console.error('usage: node_modules/.bin/node tools/screenshots/screenshots.mjs URL FOLDER [ROUTE ...]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(await findBrowser('tmp/browser'));
try {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: width > 600 ? 900 : 844 }, reducedMotion: 'reduce' });
      for (const route of routes.length > 0 ? routes : ['/']) await take(context, route, `${width}-${colorScheme}`);
      await context.close();
    }
  }
} finally {
  await browser.close();
}

async function take(context, route, variant) {
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(`${route} ${variant}: console: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`${route} ${variant}: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => console.error(`${route} ${variant}: ${request.url()} ${request.failure()?.errorText}`));
  await page.goto(new URL(route, address).href, { waitUntil: 'networkidle' });
  const widthOfContent = await page.evaluate(() => document.documentElement.scrollWidth);
  if (widthOfContent > page.viewportSize().width) console.error(`${route} ${variant}: scrolls sideways, the content is ${widthOfContent} pixels wide`);
  const name = route.split('?')[0].replace(/^\/+|\/+$/g, '').replaceAll('/', '-') || 'home';
  const file = join(folder, `${name}-${variant}.png`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
  await page.close();
}
