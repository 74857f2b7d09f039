import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, workspaceFolder } from './src/browser.mts';

const workspace = workspaceFolder();

/** Journeys against the built product, started by the global set-up; E2E_BASE_URL points them at a server that already runs. */
export default defineConfig({
  testDir: 'src',
  outputDir: join(workspace, 'tmp/e2e/results'),
  globalSetup: './src/start-product.mts',
  // One server, two cores: more workers would only measure how they disturb each other.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: join(workspace, 'tmp/test-counts/e2e-report.json') }]],
  use: {
    browserName: 'chromium',
    launchOptions: await findBrowser(join(workspace, 'tmp/browser')),
    // The set-up writes it, before the workers that run the tests read this file again.
    baseURL: process.env['E2E_BASE_URL'],
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
