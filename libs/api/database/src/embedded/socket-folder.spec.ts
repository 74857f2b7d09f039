import { mkdtempSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSocketFolder } from './socket-folder';

let folder: string;
const usualTemporaryFolder = process.env['TMPDIR'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'channelwise-socket-'));
  mkdirSync(join(folder, 'data'));
  process.env['TMPDIR'] = folder;
});

afterEach(() => {
  if (usualTemporaryFolder === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usualTemporaryFolder;
  rmSync(folder, { recursive: true });
});

describe('the socket folder', () => {
  it('is closed to others', () => {
    expect(statSync(openSocketFolder(join(folder, 'data'))).mode & 0o777).toBe(0o700);
  });

  it('is the same however the data folder is called', () => {
    symlinkSync(join(folder, 'data'), join(folder, 'other-name'));
    expect(openSocketFolder(join(folder, 'other-name'))).toBe(openSocketFolder(join(folder, 'data')));
  });

  it('is another for another data folder', () => {
    mkdirSync(join(folder, 'second'));
    expect(openSocketFolder(join(folder, 'second'))).not.toBe(openSocketFolder(join(folder, 'data')));
  });

  it('goes to /tmp where the folder for temporary files has too long a path for a socket', () => {
    const deep = join(folder, 'x'.repeat(80));
    mkdirSync(deep);
    process.env['TMPDIR'] = deep;
    const socketFolder = openSocketFolder(join(folder, 'data'));
    rmSync(socketFolder, { recursive: true });
    expect(socketFolder).toMatch(/^\/tmp\/channelwise-/);
  });

  it('is refused when something else has its name', () => {
    const socketFolder = openSocketFolder(join(folder, 'data'));
    rmSync(socketFolder, { recursive: true });
    writeFileSync(socketFolder, '');
    expect(() => openSocketFolder(join(folder, 'data'))).toThrow();
  });
});
